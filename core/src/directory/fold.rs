//! Text made comparable: what a parent types and what the data says.

/// Text without differences of kana, width, case and Latin diacritics: katakana becomes hiragana,
/// half-width kana and full-width letters become the usual ones, letters become small and lose
/// their marks (`Viêm gan` is `viem gan`, as it is typed where no keyboard for it is at hand),
/// runs of spaces and of separators become one space. The marks of Thai and of Devanagari are
/// letters of their own and stay.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let mut letter = widen(letter);
        match letters.peek() {
            Some('\u{FF9E}' | '\u{3099}') => {
                if let Some(voiced) = voiced(letter) {
                    letter = voiced;
                    letters.next();
                }
            }
            Some('\u{FF9F}' | '\u{309A}') if is_ha_row(letter) => {
                letter = offset(letter, 2);
                letters.next();
            }
            _ => {}
        }
        match letter {
            // Katakana to hiragana.
            '\u{30A1}'..='\u{30F6}' => folded.push(offset(letter, -0x60)),
            // Full-width ASCII to ASCII, then on to small letters.
            '\u{FF01}'..='\u{FF5E}' => push_small(offset(letter, -0xFEE0), &mut folded),
            // Marks of decomposed Latin letters.
            _ if is_latin_mark(letter) => {}
            _ => push_small(letter, &mut folded),
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

fn push_small(letter: char, folded: &mut String) {
    if letter.is_whitespace() || matches!(letter, '・' | '/' | ',' | '、' | '(' | ')' | '[' | ']')
    {
        if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    } else {
        folded.extend(letter.to_lowercase().filter(|small| !is_latin_mark(*small)).map(bare));
    }
}

fn is_latin_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}')
}

/// Small Latin letters with marks, by the letter that is left without them.
const MARKED: [(char, &str); 14] = [
    ('a', "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"),
    ('c', "çćčĉċ"),
    ('d', "đðď"),
    ('e', "èéêëēĕėęěẹẻẽếềểễệ"),
    ('g', "ĝğġģ"),
    ('i', "ìíîïĩīĭįǐỉịı"),
    ('l', "łĺļľ"),
    ('n', "ñńņňṅ"),
    ('o', "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"),
    ('r', "ŕřŗ"),
    ('s', "śŝşšș"),
    ('u', "ùúûüũūŭůűųǔưụủứừửữự"),
    ('y', "ýÿŷỳỵỷỹ"),
    ('z', "źżž"),
];

/// The letter without its marks.
fn bare(letter: char) -> char {
    if letter.is_ascii() || !matches!(letter, '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}') {
        return letter;
    }
    let row = MARKED.iter().find(|(_, marked)| marked.contains(letter));
    row.map_or(letter, |(bare, _)| *bare)
}

/// Half-width katakana and marks in the order of their code points, U+FF65 to U+FF9D.
const HALF_WIDTH: &str = "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

fn widen(letter: char) -> char {
    match letter {
        '\u{FF65}'..='\u{FF9D}' => {
            let index = letter as usize - 0xFF65;
            HALF_WIDTH.chars().nth(index).unwrap_or(letter)
        }
        '\u{FF5F}'..='\u{FF64}' => ' ',
        _ => letter,
    }
}

/// The voiced form of a katakana or hiragana letter that has one.
fn voiced(letter: char) -> Option<char> {
    match letter {
        'ウ' => Some('ヴ'),
        'う' => Some('ゔ'),
        'カ' | 'キ' | 'ク' | 'ケ' | 'コ' | 'サ' | 'シ' | 'ス' | 'セ' | 'ソ' | 'タ' | 'チ'
        | 'ツ' | 'テ' | 'ト' | 'か' | 'き' | 'く' | 'け' | 'こ' | 'さ' | 'し' | 'す' | 'せ'
        | 'そ' | 'た' | 'ち' | 'つ' | 'て' | 'と' => Some(offset(letter, 1)),
        _ if is_ha_row(letter) => Some(offset(letter, 1)),
        _ => None,
    }
}

fn is_ha_row(letter: char) -> bool {
    matches!(letter, 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ' | 'は' | 'ひ' | 'ふ' | 'へ' | 'ほ')
}

fn offset(letter: char, by: i32) -> char {
    (letter as u32).checked_add_signed(by).and_then(char::from_u32).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn kana_width_and_case_do_not_matter() {
        for (typed, meant) in [
            ("センター", "せんたー"),
            ("ｾﾝﾀｰ", "せんたー"),
            ("ｶﾞﾊﾟｳﾞ", "がぱゔ"),
            ("ＫＡＷＡＳＡＫＩ　２１", "kawasaki 21"),
            ("Trung Tâm", "trung tam"),
            ("ĐÀ NẴNG", "da nang"),
            ("Tie\u{0302}m chu\u{0309}ng", "tiem chung"),
            ("vacunación, São João", "vacunacion sao joao"),
            ("か\u{3099}は\u{309A}", "がぱ"),
            ("ショートステイ・デイステイ", "しょーとすてい でいすてい"),
            ("  two   words ", "two words"),
            ("", ""),
        ] {
            assert_eq!(fold(typed), meant);
        }
    }

    #[test]
    fn every_letter_of_vietnamese_is_found_without_its_marks() {
        let letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
        for letter in letters.chars().chain(letters.to_uppercase().chars()) {
            let folded = fold(&letter.to_string());
            assert!(folded.len() == 1 && folded.is_ascii(), "{letter} became {folded}");
        }
    }

    #[test]
    fn marks_that_are_letters_of_their_own_stay() {
        for text in ["วัคซีน", "खोप केन्द्र", "백신", "疫苗"] {
            assert_eq!(fold(text), text);
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["ｶﾞｷﾞ", "ヴァ", "Ａb・Ｃ", "ﾞ", "ß İ"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }

    #[test]
    fn a_mark_alone_is_kept() {
        assert_eq!(fold("あﾞ"), "あﾞ");
    }
}
