//! The page of 189, one file a language: plain HTML that works before and without everything else.
use std::fmt::Write;

use anyhow::Result;

use crate::catalogue::Catalogue;
use crate::page::escape;
use crate::ruby;

/// Numbers that are the same in all of Japan: what is dialled, and the name of its messages
/// (`help-…`, `help-…-when`).
const NATIONAL: [(&str, &str); 6] = [
    ("119", "119"),
    ("110", "110"),
    ("#8000", "8000"),
    ("#7119", "7119"),
    ("#8008", "8008"),
    ("0120-189-783", "783"),
];

/// A harmless page that anyone may have open: the weather.
const HARMLESS: &str = "https://www.jma.go.jp/";

/// A number of the municipality's own, worded in one language.
pub(crate) struct Hotline {
    /// What is dialled.
    pub(crate) number: String,
    /// Who answers.
    pub(crate) name: String,
    /// When to call it.
    pub(crate) when: Option<String>,
}

/// The addresses of the two files that the page may use, and does without.
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
    for (number, id) in NATIONAL {
        let name = say(&format!("help-{id}"))?;
        let when = say(&format!("help-{id}-when"))?;
        row(&mut html, number, &name, Some(&when))?;
    }
    html.push_str("</ul>\n</section>\n");
    if !hotlines.is_empty() {
        write!(
            html,
            "<section class=\"stack\">\n<h2>{}</h2>\n<ul class=\"rows\">\n",
            say("help-city")?
        )?;
        for Hotline { number, name, when } in hotlines {
            let when = when.as_deref().map(ruby::html);
            let name =
                format!("{} <span class=\"nowrap\">{}</span>", ruby::html(name), escape(number));
            row(&mut html, number, &name, when.as_deref())?;
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

fn row(html: &mut String, number: &str, name: &str, when: Option<&str>) -> Result<()> {
    let dial = number.replace('-', "").replace('#', "%23");
    let when = when.map(|when| format!("<span class=\"quiet\">{when}</span>")).unwrap_or_default();
    writeln!(
        html,
        r#"<li><a class="line" href="tel:{dial}"><span class="grow"><span class="title">{name}</span>{when}</span></a></li>"#
    )?;
    Ok(())
}
