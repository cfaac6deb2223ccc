//! The apps and the component as WebAssembly with their JavaScript glue.
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use wasm_bindgen_cli_support::{Bindgen, Output};

use crate::compress::without_comments;
use crate::shell::{cargo, run};
use crate::{machine, place};

/// The compiled app: a first module with what a first visit needs, a second with the rest.
pub(crate) struct App {
    /// The glue: an ES module whose default export takes the module's address and starts the app.
    /// [`App::js`] writes it once the address of the second module is known.
    glue: String,
    /// The first module.
    pub(crate) wasm: Vec<u8>,
    /// The second module: the screens that are not Home.
    pub(crate) further: Vec<u8>,
}

/// The name under which the glue looks for the functions that load the second module.
const LINK: &str = "./__wasm_split.js";

impl App {
    /// The glue of an app whose second module is served at `further`.
    pub(crate) fn js(&self, further: &str) -> Vec<u8> {
        self.glue.replace(ADDRESS, further).into_bytes()
    }
}

/// Stands for the address of the second module.
const ADDRESS: &str = "{further}";

/// Compiles the library of `package` and binds it for Node; gives the path of its JavaScript.
pub(crate) fn bind_for_node(package: &str, profile: &str) -> Result<PathBuf> {
    machine::wasm_target()?;
    let compiled = library(package, profile, &[])?;
    let folder = place::target().join("bound").join(package);
    Bindgen::new().input_path(compiled).nodejs(true)?.typescript(false).generate(&folder)?;
    Ok(folder.join(package.replace('-', "_")).with_extension("js"))
}

/// Compiles the app with the cargo profile `profile`, splits it and binds it for the web.
pub(crate) fn compile(profile: &str) -> Result<App> {
    machine::wasm_target()?;
    // The splitting follows the linker's own notes on who calls whom.
    let compiled = library("hagukumi-family", profile, &["-C", "link-arg=--emit-relocs"])?;
    bind(split(&compiled)?)
}

/// The compiled staff view: one module and its glue.
pub(crate) struct StaffView {
    /// The glue: an ES module whose default export takes the module's address and starts the app.
    pub(crate) js: Vec<u8>,
    /// The module.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the staff view in one piece: a ward office's network carries it at once.
pub(crate) fn compile_staff(profile: &str) -> Result<StaffView> {
    machine::wasm_target()?;
    let compiled = library("hagukumi-staff", profile, &[])?;
    let mut output = Bindgen::new()
        .input_path(&compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("cannot bind {}", compiled.display()))?;
    in_one_piece(&output)?;
    Ok(StaffView { js: output.js().as_bytes().to_vec(), wasm: output.wasm_mut().emit_wasm() })
}

/// The component for other apps, bound for whoever reads ES modules.
pub(crate) struct Component {
    /// The glue: an ES module whose default export fetches the module that lies beside it.
    pub(crate) js: String,
    /// What TypeScript is told.
    pub(crate) types: String,
    /// The module.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the component in one piece.
pub(crate) fn compile_component(profile: &str) -> Result<Component> {
    machine::wasm_target()?;
    let compiled = library("hagukumi-component", profile, &[])?;
    let mut output = Bindgen::new()
        .input_path(&compiled)
        .out_name("hagukumi")
        .web(true)?
        // A host that says nothing gets the module that lies beside the glue.
        .omit_default_module_path(false)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("cannot bind {}", compiled.display()))?;
    in_one_piece(&output)?;
    // `using` needs a library that few hosts compile with; `free` is there for all.
    let types = output.ts().context("no types were made")?;
    let types = types.replace("  [Symbol.dispose](): void;\n", "");
    Ok(Component { js: output.js().to_owned(), types, wasm: output.wasm_mut().emit_wasm() })
}

/// Refuses glue that needs JavaScript files beside it, which nobody would hand out.
fn in_one_piece(output: &Output) -> Result<()> {
    // Every crate with bindings has an entry here, which is empty unless it brings inline files.
    let inline = output.snippets().values().any(|files| !files.is_empty());
    if inline || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript files of its own");
    }
    Ok(())
}

fn library(package: &str, profile: &str, flags: &[&str]) -> Result<PathBuf> {
    // As a cdylib only: cargo leaves out link-time optimisation for a crate that is a Rust library
    // as well, and the app is then half as big again.
    run(cargo()
        .args(["rustc", "--quiet", "--lib", "--package", package])
        .args(["--crate-type", "cdylib", "--target", machine::WASM, "--profile", profile, "--"])
        .args(flags))?;
    // The folder of the profile `dev` is called `debug`; every other bears its own name.
    let folder = if profile == "dev" { "debug" } else { profile };
    let folder = place::target().join(machine::WASM).join(folder);
    Ok(folder.join(package.replace('-', "_")).with_extension("wasm"))
}

/// What comes of splitting, before the first module is bound.
struct Split {
    first: Vec<u8>,
    further: Vec<u8>,
    /// JavaScript that loads the second module.
    link: String,
}

/// Cuts the compiled app in two at the function that is marked with `wasm_split`.
fn split(compiled: &Path) -> Result<Split> {
    let input =
        std::fs::read(compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let folder = place::target().join("split");
    let first = folder.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = LINK;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("cannot split {}: {error:?}", compiled.display()))?;
    let [further] = split.split_modules.as_slice() else {
        bail!("the app splits into {} parts, the page loads two", split.split_modules.len() + 1);
    };
    let name = further.file_name().context("the second module has no name")?.to_string_lossy();
    let address = format!("new URL(\"./{name}\", import.meta.url)");
    let link = std::fs::read_to_string(folder.join(LINK))?;
    if !link.contains(&address) {
        bail!("the second module is not loaded as {address}");
    }
    let link = link.replace(&address, &format!("\"{ADDRESS}\""));
    Ok(Split { first: std::fs::read(first)?, further: shortened(further)?, link })
}

/// The second module without names and without the room that the linker leaves in each number.
fn shortened(module: &Path) -> Result<Vec<u8>> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let module = config.parse_file(module);
    Ok(module.map_err(|error| anyhow!("the second module is broken: {error:?}"))?.emit_wasm())
}

fn bind(split: Split) -> Result<App> {
    let mut output = Bindgen::new()
        .input_bytes("hagukumi_family", split.first)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The second module links to what the linker has named.
        .keep_lld_exports(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("cannot bind the app")?;
    in_one_piece(&output)?;
    let glue = joined(output.js(), &split.link)?;
    let names = shorten(output.wasm_mut());
    let glue = without_comments(&renamed(&glue, &names));
    Ok(App { glue, wasm: output.wasm_mut().emit_wasm(), further: split.further })
}

/// Gives what the glue and the first module call each other by short names in the module, and says
/// which. Each generated name ends in 16 digits that nothing can compress, here and in the glue.
fn shorten(module: &mut walrus::Module) -> HashMap<String, String> {
    let mut names = HashMap::new();
    let mut short = |name: &mut String| {
        let next = format!("_{}", names.len());
        *name = names.entry(std::mem::take(name)).or_insert(next).clone();
    };
    module
        .imports
        .iter_mut()
        .filter(|import| import.name.starts_with("__wb"))
        .for_each(|import| short(&mut import.name));
    module
        .exports
        .iter_mut()
        .filter(|export| export.name.starts_with("wasm_bindgen__"))
        .for_each(|export| short(&mut export.name));
    names
}

/// The script with other names for whole words.
fn renamed(script: &str, names: &HashMap<String, String>) -> String {
    let mut text = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let in_word = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '$';
        let end = rest.find(|sign| !in_word(sign)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        text.push_str(names.get(word).map_or(word, String::as_str));
        let next = after.find(in_word).unwrap_or(after.len());
        let (between, after) = after.split_at(next);
        text.push_str(between);
        rest = after;
    }
    text
}

/// The glue and the script that loads the second module as one file: they need each other, and
/// files that are named by their content cannot name each other in a circle.
fn joined(glue: &str, link: &str) -> Result<String> {
    let (mut lines, mut name) = (Vec::new(), None);
    for line in glue.lines() {
        match line.strip_prefix("import * as ").and_then(|rest| rest.split_once(" from ")) {
            Some((module, from)) if from.contains(LINK) => name = Some(module.to_owned()),
            _ => lines.push(line.to_owned()),
        }
    }
    let name = name.context("the glue does not import what loads the second module")?;
    let mut loaders = Vec::new();
    for line in link.lines().filter(|line| !line.starts_with("import ")) {
        match line.strip_prefix("export const ") {
            Some(rest) => {
                loaders.extend(rest.split_once(' ').map(|(loader, _)| loader.to_owned()));
                lines.push(format!("const {rest}"));
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines.push(format!("const {name} = {{ {} }};\n", loaders.join(", ")));
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_get_another_name() {
        let names = HashMap::from([("__wbg_a".to_owned(), "_0".to_owned())]);
        let script = "{ __wbg_a: f(), __wbg_ab: __wbg_a, x: '日本' }";
        assert_eq!(renamed(script, &names), "{ _0: f(), __wbg_ab: _0, x: '日本' }");
    }

    #[test]
    fn the_glue_and_the_loader_become_one_file() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nuse(import1);";
        let link = "import { initSync } from \"./main.js\";\nexport const load = f();";
        let joined = joined(glue, link).expect("they fit");
        assert_eq!(joined, "use(import1);\nconst load = f();\nconst import1 = { load };\n");
    }
}
