//! The compact files that phones fetch: data by position, after a head with its version.
use anyhow::Context;
use hagukumi_core::compact::head;
use serde::Serialize;

/// A programme or a municipality as a compact file.
///
/// # Errors
/// None in practice: both consist of what the format can write.
pub fn to_compact<T: Serialize>(data: &T) -> anyhow::Result<Vec<u8>> {
    postcard::to_extend(data, head().to_vec()).context("the data has no compact form")
}

#[cfg(test)]
mod tests {
    use super::*;
    use hagukumi_core::compact::body;
    use hagukumi_core::immunization::Programme;
    use hagukumi_core::municipality::Municipality;
    use std::path::{Path, PathBuf};

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn a_programme_comes_back_as_it_was() {
        let japan = crate::programme::japan().unwrap();
        let file = to_compact(&japan).unwrap();
        let again: Programme = postcard::from_bytes(body(&file).unwrap()).unwrap();
        let json = crate::programme::to_json;
        assert_eq!(json(&again).unwrap(), json(&japan).unwrap());
        assert!(again.product_ix(&japan.products[3].code) == Some(3));
    }

    #[test]
    fn every_municipality_comes_back_as_it_was() {
        for city in ["kawasaki", "sapporo", "hamada"] {
            let json = crate::municipality::bundle(&root().join("municipalities").join(city));
            let city: Municipality = serde_json::from_str(&json.unwrap()).unwrap();
            let file = to_compact(&city).unwrap();
            let again: Municipality = postcard::from_bytes(body(&file).unwrap()).unwrap();
            assert!(again == city);
        }
    }

    #[test]
    fn a_file_cut_short_is_an_error_and_nothing_else() {
        let file = to_compact(&crate::programme::japan().unwrap()).unwrap();
        for length in [5, 6, 100, file.len() / 2, file.len() - 1] {
            let cut = body(&file[..length]).unwrap();
            assert!(postcard::from_bytes::<Programme>(cut).is_err(), "{length}");
        }
    }

    /// One of each type, every part filled: a change of shape changes these bytes.
    #[test]
    fn the_shape_belongs_to_its_version() {
        let programme = crate::programme::load(&[crate::programme::SourceFile {
            name: "shape.toml".into(),
            text: include_str!("compact/shape.toml").into(),
        }]);
        let city: Municipality = serde_json::from_str(include_str!("compact/city.json")).unwrap();
        for (name, file, known) in [
            ("shape", to_compact(&programme.unwrap()), include_str!("compact/shape.hex")),
            ("city", to_compact(&city), include_str!("compact/city.hex")),
        ] {
            let written: String = file.unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(
                written,
                known.trim(),
                "the types have changed: raise compact::VERSION and write the new bytes to {name}.hex"
            );
        }
    }
}
