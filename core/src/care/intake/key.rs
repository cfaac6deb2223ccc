//! Writing that should not matter when two names or addresses are compared.

use crate::directory::fold;

/// A name or address without spaces, width, case and the usual variants of its characters.
pub(super) fn key(text: &str) -> String {
    fold(text).chars().filter(|letter| *letter != ' ').map(plain).collect()
}

/// A reading without spaces, and with full-sized kana: old systems have no small ones.
pub(super) fn kana_key(text: &str) -> String {
    fold(text).chars().filter(|letter| *letter != ' ').map(full_sized).collect()
}

/// Pairs that registers write one way and people another: old form, usual form.
const VARIANTS: &str = "髙高﨑崎濵浜濱浜邊辺邉辺齋斎齊斎斉斎澤沢廣広國国德徳惠恵眞真櫻桜龍竜嶋島藏蔵壽寿瀨瀬槇槙凜凛遙遥曉暁亞亜彌弥榮栄學学圓円靜静禮礼萬万";

fn plain(letter: char) -> char {
    // Minus signs and dashes of house numbers.
    if matches!(letter, '‐' | '‑' | '–' | '—' | '−' | 'ー' | '－') {
        return '-';
    }
    let mut pairs = VARIANTS.chars();
    while let (Some(old), Some(usual)) = (pairs.next(), pairs.next()) {
        if old == letter {
            return usual;
        }
    }
    letter
}

fn full_sized(letter: char) -> char {
    match letter {
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'っ' => 'つ',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        other => other,
    }
}
