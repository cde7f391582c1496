//! The reader behind the rules is shown sources that are easy to misread.

use crate::functions::functions;
use crate::mask::{mask_rust, mask_script};
use crate::tree::File;

#[test]
fn code_is_told_from_strings_and_comments() {
    let rust =
        r##"a("x\"{"); /* { /* { */ } */ b(r#"{"{"#, br"{", '{', '\'', 'c'); fn f<'a>() {} // {"##;
    let masked = mask_rust(rust);
    assert_eq!(masked.code.matches('{').count(), 1, "{}", masked.code);
    assert_eq!(masked.code.chars().count(), rust.chars().count());
    let texts: Vec<_> = masked.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["x\\\"{", "{\"{", "{", "{", "\\'", "c"]);
    let script =
        "a('\\'{', \"{\", `{${b({ c: `${d}{` })}{`, /[/{]\\/{/g.test(x), 4 / 2 / {}.y); // {";
    let masked = mask_script(script);
    assert_eq!(masked.code.matches('{').count(), 2, "{}", masked.code);
    assert_eq!(masked.code.matches('}').count(), 2, "{}", masked.code);
    assert!(masked.code.contains("b(") && masked.code.contains('d'), "{}", masked.code);
}

/// First line and lines of each function.
fn lengths(path: &str, source: &str) -> Vec<(usize, usize)> {
    let file = File::new(path, source).unwrap();
    functions(&file).iter().map(|function| (function.first_line, function.lines)).collect()
}

#[test]
fn functions_of_rust_are_found_with_their_signatures() {
    let source = "trait T {
    fn a(x: [u8; 2]);
}
fn b<T>(
    x: T,
) -> [u8; 2]
where
    T: F,
{
    let f: fn(u8) = |x| {};
}
";
    assert_eq!(lengths("src/x.rs", source), [(4, 8)]);
}

#[test]
fn functions_of_javascript_are_told_from_blocks_objects_and_types() {
    let source = "function a(x) {
  if (x) {
    b();
  }
}
class C {
  m(y): Map<A> {
    return y;
  }
}
const o = {
  n: 1,
};
t('x', async () => {
  for await (const z of q) {
    z();
  }
});
";
    assert_eq!(lengths("world/x.ts", source), [(1, 5), (7, 3), (14, 5)]);
}

#[test]
fn a_function_of_javascript_counts_without_the_functions_inside_it() {
    let source = "export function a() {
  return {
    b() {
      c();
    },
  };
}
";
    assert_eq!(lengths("world/x.mjs", source), [(1, 4), (3, 3)]);
}
