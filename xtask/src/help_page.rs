//! The page of 189, one file a language: plain HTML that works before and without everything else.
use std::fmt::Write;

use anyhow::Result;

use hagukumi_core::municipality::Hotline;
use hagukumi_words::ruby;

use crate::catalogue::Catalogue;
use crate::page::escape;

/// A harmless page that anyone may have open: the weather.
const HARMLESS: &str = "https://www.jma.go.jp/";

/// The addresses of the files that the page may use, and does without.
pub(crate) struct Links<'a> {
    /// Its looks.
    pub(crate) css: &'a str,
    /// The quick way out without a step in the history.
    pub(crate) js: &'a str,
    /// Its picture.
    pub(crate) icon: &'a str,
}

/// The page in the language `tag`.
pub(crate) fn page(
    tag: &str,
    words: &Catalogue,
    names: &[(&str, String)],
    hotlines: &[Hotline],
    links: &Links<'_>,
) -> Result<String> {
    let say = |id: &str| words.text(id).map(|text| ruby::html(&text));
    let plain = |id: &str| words.text(id).map(|text| escape(&ruby::strip(&text)));
    let mut html = String::new();
    write!(
        html,
        r#"<!doctype html>
<html lang="{tag}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="{css}">
<link rel="icon" href="{icon}" type="image/svg+xml">
<script src="{js}" defer></script>
</head>
<body>
<main class="page">
<p class="head"><a class="btn text" href="/" data-close>{back}</a><a class="btn harm" href="{HARMLESS}" rel="noreferrer" data-leave>{leave}</a></p>
<h1>{heading}</h1>
"#,
        title = plain("help-title")?,
        css = links.css,
        js = links.js,
        icon = links.icon,
        back = say("help-back")?,
        leave = say("help-leave")?,
        heading = say("help-title")?,
    )?;
    write!(
        html,
        r#"<section class="card">
<h2>{}</h2>
<a class="btn call wide" href="tel:189">☎ {}</a>
<ul class="ticks"><li>{}</li><li>{}</li><li>{}</li><li>{}</li></ul>
<p>{}</p>
<p>{}</p>
<p class="quiet">{}</p>
</section>
"#,
        say("help-189")?,
        ruby::html(&words.with_number("help-call", "189")?),
        say("help-189-free")?,
        say("help-189-hours")?,
        say("help-189-anonymous")?,
        say("help-189-secret")?,
        say("help-189-who")?,
        say("help-189-own")?,
        say("help-189-ip")?,
    )?;
    write!(
        html,
        r#"<section class="card">
<h2>{}</h2>
<p class="when" lang="ja">{}</p>
<p>{}</p>
<p class="quiet">{}</p>
</section>
<p class="note danger">{}</p>
<section class="stack">
<h2>{}</h2>
<ul class="rows">
"#,
        say("help-say")?,
        say("help-line")?,
        say("help-line-sound")?,
        say("help-line-meaning")?,
        say("help-danger")?,
        say("help-other")?,
    )?;
    // The national lines are worded by the app, a municipality's own by the municipality.
    let (national, local): (Vec<_>, Vec<_>) = hotlines
        .iter()
        .filter(|line| line.id != "189")
        .partition(|line| line.name.starts_with("help-"));
    for line in national {
        // Its name says the number, so the line is of use even where nobody has confirmed it yet;
        // it then cannot be tapped.
        row(&mut html, words, line, line.phone().known(), false)?;
    }
    html.push_str("</ul>\n</section>\n");
    let local: Vec<_> =
        local.into_iter().filter_map(|line| Some((line, line.phone().known()?))).collect();
    if !local.is_empty() {
        let title = say("help-city")?;
        write!(html, "<section class=\"stack\">\n<h2>{title}</h2>\n<ul class=\"rows\">\n")?;
        for (line, phone) in local {
            row(&mut html, words, line, Some(phone), true)?;
        }
        html.push_str("</ul>\n</section>\n");
    }
    write!(html, "<p class=\"quiet\">{}</p>\n<nav><ul class=\"langs\">\n", say("help-private")?)?;
    for (other, name) in names {
        let current = if *other == tag { " aria-current=\"true\"" } else { "" };
        let name = escape(name);
        writeln!(
            html,
            r#"<li><a href="/189/{other}.html" lang="{other}"{current}>{name}</a></li>"#
        )?;
    }
    html.push_str("</ul></nav>\n</main>\n</body>\n</html>\n");
    Ok(html)
}

fn row(
    html: &mut String,
    words: &Catalogue,
    line: &Hotline,
    phone: Option<&str>,
    with_number: bool,
) -> Result<()> {
    let name = ruby::html(&words.text(&line.name)?);
    let about = ruby::html(&words.text(&line.description)?);
    let number = phone.filter(|_| with_number).map(escape).unwrap_or_default();
    let text = format!(
        r#"<span class="grow"><span class="title">{name} <span class="nowrap">{number}</span></span><span class="quiet">{about}</span></span>"#
    )
    .replace(r#" <span class="nowrap"></span>"#, "");
    match phone.map(|phone| phone.replace('-', "").replace('#', "%23")) {
        Some(dial) => writeln!(html, r#"<li><a class="line" href="tel:{dial}">{text}</a></li>"#)?,
        None => writeln!(html, r#"<li><div class="line">{text}</div></li>"#)?,
    }
    Ok(())
}
