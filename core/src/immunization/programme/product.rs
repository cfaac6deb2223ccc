//! Vaccines: what they hold, and whether their doses count.
use super::{Period, PointIx, ProductIx};
use serde::{Deserialize, Serialize};
use std::ops::Deref;

/// A vaccine.
#[derive(Clone, Serialize, Deserialize)]
pub struct Product {
    /// Its code, such as `DPT_IPV_HIB`.
    pub code: String,
    /// Set of components, bit n being [`Programme::components`]`[n]`.
    pub components: u32,
    /// Brands, and words by which a record may name it.
    pub brands: Vec<String>,
    /// When a dose recorded under this other code names one of `brands`, it is this product.
    pub refines: Option<ProductIx>,
    /// Holds living agents.
    pub live: bool,
    /// Holds living agents and is injected.
    pub live_injected: bool,
    /// Not licensed in this country.
    pub foreign: bool,
    /// Whether its doses count; the first entry in force on the dose's day decides.
    pub accept: Vec<AcceptFrom>,
    /// Doses before this moment do not count in any series.
    pub counts_from: Option<PointIx>,
    /// Days between which it belonged to the routine programme; empty when it never did.
    pub routine: Vec<Period>,
}

/// Whether doses of a product count, in a span of days.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct AcceptFrom {
    /// When.
    pub period: Period,
    /// Whether they count.
    pub accept: Accept,
}

/// Whether doses of a product count toward a series.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Accept {
    /// They count.
    #[serde(rename = "counts")]
    Counts,
    /// They count only if a physician accepts them.
    #[serde(rename = "ask")]
    AskPhysician,
    /// They never count.
    #[serde(rename = "never")]
    Never,
}

/// Vaccines in order of their codes; a [`ProductIx`] is a place among them.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Product>", into = "Vec<Product>")]
pub struct Products {
    list: Vec<Product>,
    /// The first letters of each code as a number: every dose of every forecast is looked up,
    /// and numbers compare faster than words.
    keys: Vec<u64>,
}

impl Products {
    /// The product with this code.
    pub fn find(&self, code: &str) -> Option<ProductIx> {
        let key = key(code);
        let first = self.keys.partition_point(|known| *known < key);
        let keys = self.keys.get(first..)?.iter().take_while(|known| **known == key);
        let alike = self.list.get(first..)?.iter().zip(keys);
        let place = alike.map(|(product, _)| product).position(|product| product.code == code)?;
        ProductIx::try_from(first + place).ok()
    }
}

/// Orders codes as their letters do, as far as the first eight tell them apart.
fn key(code: &str) -> u64 {
    let mut letters = [0; 8];
    for (letter, byte) in letters.iter_mut().zip(code.bytes()) {
        *letter = byte;
    }
    u64::from_be_bytes(letters)
}

impl From<Vec<Product>> for Products {
    fn from(list: Vec<Product>) -> Products {
        let keys = list.iter().map(|product| key(&product.code)).collect();
        Products { list, keys }
    }
}

impl From<Products> for Vec<Product> {
    fn from(products: Products) -> Vec<Product> {
        products.list
    }
}

impl Deref for Products {
    type Target = [Product];

    fn deref(&self) -> &[Product] {
        &self.list
    }
}
