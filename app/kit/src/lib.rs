//! What both apps say their words with.
//!
//! Views hand [`text::Txt`] values around; [`words`] turns them into the chosen language, with
//! dates by [`dates`] and furigana by [`ruby`].

pub mod dates;
pub mod ruby;
pub mod text;
pub mod words;
