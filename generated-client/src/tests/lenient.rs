//! Lenient decoding: values that are converted, values that are never changed, and values that are an error.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::sample::types::{Empty, Gender, Size};
use crate::runtime::read;
use crate::{Date, Maybe, Null};

/// Checks a value that is converted, and an error in strict mode.
fn near<T: DeserializeOwned + PartialEq + Debug>(text: &str, expected: T) {
    assert_eq!(read::<T>(text, false).map_err(|fault| fault.to_string()), Ok(expected), "{text}");
    assert!(read::<T>(text, true).is_err(), "{text} is not refused by the strict");
}

/// Checks a value that has the right type.
fn right<T: DeserializeOwned + PartialEq + Debug>(text: &str, expected: T) {
    for strict in [true, false] {
        let value = read::<T>(text, strict).map_err(|fault| fault.to_string());
        assert_eq!(value.as_ref(), Ok(&expected), "{text}");
    }
}

/// Checks a value that is an error even in lenient mode.
fn wrong<T: DeserializeOwned + PartialEq + Debug>(text: &str, expected: &str) {
    let value = read::<T>(text, false).map_err(|fault| fault.to_string());
    assert_eq!(value, Err(expected.to_owned()), "{text}");
}

#[test]
fn integers() {
    right("12", 12_i64);
    right("-0", 0_i32);
    right("9223372036854775807", i64::MAX);
    right("18446744073709551615", u64::MAX);
    right("-170141183460469231731687303715884105728", i128::MIN);
    near("\"12\"", 12_i64);
    near("\" -12 \"", -12_i32);
    near("12.0", 12_i64);
    near("1.2e1", 12_u8);
    near("\"12.0\"", 12_i64);
    near("\"9223372036854775807\"", i64::MAX);
    near("true", 1_i64);
    near("false", 0_i32);
    wrong::<i64>("\"abc\"", "expected an integer, found \"abc\"");
    wrong::<i64>("\"\"", "expected an integer, found \"\"");
    wrong::<i64>("\"0x1\"", "expected an integer, found \"0x1\"");
    wrong::<i64>("12.5", "expected an integer, found 12.5");
    wrong::<i64>("\"12.5\"", "expected an integer, found 12.5");
    wrong::<i64>("1e300", "expected an integer, found 1e300");
    wrong::<i64>("9223372036854775808", "expected an integer within i64, found 9223372036854775808");
    wrong::<i32>("\"3000000000\"", "expected an integer within i32, found 3000000000");
    wrong::<u8>("-1", "expected an integer within u8, found -1");
    wrong::<i64>("null", "expected an integer, found null");
    wrong::<i64>("[]", "expected an integer, found a list");
    wrong::<i64>("{\"a\": 1}", "expected an integer, found an object");
}

#[test]
fn floats() {
    right("1.5", 1.5);
    right("12", 12.0);
    right("0.1", 0.1_f32);
    right("1.7976931348623157e308", f64::MAX);
    // Digits that a parser gets wrong if it rounds twice.
    right("8.533e+68", 8.533e68);
    near("\"1.5\"", 1.5);
    near("\"-1e3\"", -1000.0);
    near("true", 1.0);
    wrong::<f64>("\"NaN\"", "expected a number, found \"NaN\"");
    wrong::<f64>("\"inf\"", "expected a number, found \"inf\"");
    wrong::<f64>("\"1,5\"", "expected a number, found \"1,5\"");
    wrong::<f64>("1e999", "expected a number that 64 bits can hold, found 1e999");
    wrong::<f64>("\"1e999\"", "expected a number that 64 bits can hold, found 1e999");
    wrong::<f64>("1e-999", "expected a number that 64 bits can hold, found 1e-999");
    right("0e-999", 0.0);
    wrong::<f64>("null", "expected a number, found null");
}

#[test]
fn bools() {
    right("true", true);
    right("false", false);
    near("1", true);
    near("0", false);
    near("\"1\"", true);
    near("\"0\"", false);
    near("\"true\"", true);
    near("\"false\"", false);
    wrong::<bool>("2", "expected true or false, found 2");
    wrong::<bool>("\"yes\"", "expected true or false, found \"yes\"");
    wrong::<bool>("\"\"", "expected true or false, found \"\"");
    wrong::<bool>("null", "expected true or false, found null");
    wrong::<bool>("[]", "expected true or false, found a list");
}

#[test]
fn texts() {
    right(r#""12""#, "12".to_owned());
    right(r#""a\u00e9\n\ud83d\ude00""#, "aé\n😀".to_owned());
    near("12", "12".to_owned());
    // All digits are kept: trailing zeros of an amount, and more digits than a float has.
    near("12.50", "12.50".to_owned());
    near("123456789012345678901234567890", "123456789012345678901234567890".to_owned());
    near("true", "true".to_owned());
    near("5", Date::from("5"));
    wrong::<String>("null", "expected a string, found null");
    wrong::<String>("[]", "expected a string, found a list");
}

#[test]
fn enums() {
    right("\"male\"", Gender::Male);
    right("\"both\"", Gender::Other("both".to_owned()));
    near("3", Gender::Other("3".to_owned()));
    right("2", Size::Large);
    right("7", Size::Other(7));
    near("\"2\"", Size::Large);
    wrong::<Size>("\"L\"", "expected an integer, found \"L\"");
}

#[test]
fn containers() {
    right("[1, 2]", vec![1, 2]);
    right("{}", BTreeMap::<String, i64>::new());
    near("[]", BTreeMap::<String, i64>::new());
    near(" [ ] ", Empty {});
    near("{ }", Vec::<i64>::new());
    near("[\"1\", 2.0]", vec![1, 2]);
    near("{\"12\": \"12\"}", BTreeMap::from([("12".to_owned(), 12)]));
    wrong::<(i64, i64)>("[1, 2, 3]", "expected the end of the list, found 3");
    wrong::<Vec<i64>>("{\"a\": 1}", "expected a list, found an object");
    wrong::<BTreeMap<String, i64>>("[1]", "expected an object, found a list");
    wrong::<Vec<i64>>("\"\"", "expected a list, found \"\"");
    wrong::<Vec<Vec<i64>>>("[[], [1, \"x\"]]", "[1][1]: expected an integer, found \"x\"");
    wrong::<BTreeMap<String, Vec<i64>>>("{\"a\": [null]}", "a[0]: expected an integer, found null");
}

#[test]
fn keys_are_never_touched() {
    right(
        r#"{"1": 1, "true": 2, "a\"b": 3}"#,
        BTreeMap::from([("1", 1), ("true", 2), ("a\"b", 3)].map(|(k, v)| (k.to_owned(), v))),
    );
}

#[test]
fn nothing_and_null() {
    right("null", Null);
    right("null", None::<i64>);
    right("1", Some(1));
    near("\"1\"", Some(1));
    right("null", Maybe::<i64>::Null);
    right("1", Maybe::Value(1));
    near("[]", Null);
    near("{}", ());
    wrong::<Null>("[1]", "expected null, found a list");
    wrong::<Null>("0", "expected null, found 0");
    wrong::<Option<i64>>("nul", "invalid JSON at line 1, column 1: expected a value, found 'n'");
}

#[test]
fn free_form_is_taken_as_it_is() {
    let text = r#"{"z": [1, -2, 18446744073709551615, 1.50, "1", true, null], "a": {}, "b": []}"#;
    right(text, json!({"z": [1, -2, u64::MAX, 1.5, "1", true, null], "a": {}, "b": []}));
    let value: Value = read(text, false).unwrap();
    assert_eq!(value.as_object().unwrap().keys().collect::<Vec<_>>(), ["z", "a", "b"]);
}

#[test]
fn enums_of_the_users_own_are_read() {
    #[derive(Debug, PartialEq)]
    struct Words(Vec<String>);
    impl<'de> serde::Deserialize<'de> for Words {
        fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            Vec::deserialize(from).map(Self)
        }
    }
    near("[1]", Words(vec!["1".to_owned()]));
    right("\"a\"", 'a');
    right("{\"Ok\": 1}", Ok::<i64, String>(1));
    assert!(read::<Result<i64, String>>("{\"No\": 1}", false).is_err());
}
