//! The engine knows no vaccine by name: what it knows stands in the programme.
use std::path::{Path, PathBuf};

#[test]
fn the_engine_names_no_product_series_or_component() {
    let programme = hagukumi_server::programme::japan().unwrap();
    let products = programme.products.iter().map(|product| &product.code);
    let series = programme.series.iter().map(|series| &series.id);
    // Words such as "live" describe a product and are the engine's as well.
    let described = |brand: &&String| brand.chars().all(|c| c.is_ascii_lowercase());
    let brands = programme.products.iter().flat_map(|product| &product.brands);
    let brands = brands.filter(|brand| !described(brand));
    let names: Vec<&String> =
        products.chain(series).chain(&programme.components).chain(brands).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/src/immunization");
    let mut files = Vec::new();
    files_below(&folder, &mut files);
    assert!(files.len() > 15, "only {} files", files.len());
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for word in line.split(|c: char| !c.is_alphanumeric() && c != '_') {
                let named = names.iter().any(|name| *name == word);
                assert!(!named, "{} names {word}: {line}", path.display());
            }
        }
    }
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, files);
        } else {
            files.push(path);
        }
    }
}
