//! The doses as a table for a spreadsheet (CSV, RFC 4180, UTF-8 with a mark for Excel).

use hagukumi_core::immunization::Programme;
use hagukumi_core::record::Household;

use super::visits::vaccine_name;
use crate::words::Catalogue;

/// Every dose of every person. The first line names the columns in the terms of FHIR; vaccines
/// have their code and their name in Japanese.
pub fn doses_as_table(
    household: &Household,
    programme: &Programme,
    japanese: &Catalogue,
) -> String {
    let mut table = String::from(
        "\u{FEFF}patient,birthDate,occurrenceDate,vaccineCode,vaccine,product,lotNumber,location,country,abroad,note\r\n",
    );
    for person in &household.persons {
        let birth = person.birth_date().map(|date| date.to_string()).unwrap_or_default();
        for dose in household.doses_of(&person.id) {
            let text = |field: &Option<String>| field.clone().unwrap_or_default();
            let fields = [
                text(&person.nickname),
                birth.clone(),
                dose.date.to_string(),
                dose.vaccine.clone(),
                japanese.plain(&vaccine_name(programme, &dose.vaccine)),
                text(&dose.product),
                text(&dose.lot),
                text(&dose.place),
                text(&dose.country),
                String::from(if dose.abroad { "true" } else { "false" }),
                text(&dose.note),
            ];
            for (nth, field) in fields.iter().enumerate() {
                if nth > 0 {
                    table.push(',');
                }
                quote(field, &mut table);
            }
            table.push_str("\r\n");
        }
    }
    table
}

/// A field, quoted where it has to be. A spreadsheet takes what begins with one of `=+-@` for a
/// formula and would run it; a quotation mark before it keeps it text.
fn quote(field: &str, table: &mut String) {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if !formula && !field.contains(['"', ',', '\n', '\r']) {
        table.push_str(field);
        return;
    }
    table.push('"');
    if formula {
        table.push('\'');
    }
    table.push_str(&field.replace('"', "\"\""));
    table.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(field: &str) -> String {
        let mut table = String::new();
        quote(field, &mut table);
        table
    }

    #[test]
    fn fields_with_commas_quotes_and_lines_are_quoted() {
        assert_eq!(quoted("plain"), "plain");
        assert_eq!(quoted("a,b"), "\"a,b\"");
        assert_eq!(quoted("say \"hi\""), "\"say \"\"hi\"\"\"");
        assert_eq!(quoted("two\nlines"), "\"two\nlines\"");
    }

    #[test]
    fn what_a_spreadsheet_would_run_as_a_formula_stays_text() {
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
        assert_eq!(quoted("@cmd"), "\"'@cmd\"");
    }
}
