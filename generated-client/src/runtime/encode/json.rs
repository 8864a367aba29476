//! Serializes values to JSON text. A number that JSON cannot express, such as NaN, is an error with its path.
//!
//! Strings and numbers are written by `serde_json`, which would write such a number as null.

use serde::ser::{self, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::json::fault::Fault;

/// Structs by which `serde_json` serializes text that is JSON already: a number of any size, and a raw value.
const VERBATIM: [&str; 2] = ["$serde_json::private::Number", "$serde_json::private::RawValue"];

/// Serializes to JSON text.
pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Fault> {
    let mut writer = Writer(Vec::with_capacity(128));
    value.serialize(&mut writer)?;
    Ok(writer.0)
}

/// Serializes to a JSON tree, through text: directly, a 32-bit float would get the digits of a 64-bit float.
pub(crate) fn tree<T: Serialize + ?Sized>(value: &T) -> Result<Value, Fault> {
    json(value).and_then(|text| parse(&text))
}

fn parse(text: &[u8]) -> Result<Value, Fault> {
    serde_json::from_slice(text).map_err(failed)
}

/// The text that is written so far.
struct Writer(Vec<u8>);

impl Writer {
    fn put(&mut self, text: &[u8]) -> Result<(), Fault> {
        self.0.extend_from_slice(text);
        Ok(())
    }

    /// Writes a string or a number.
    fn scalar<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        serde_json::to_writer(&mut self.0, value).map_err(failed)
    }

    /// Makes the value that begins at `at` a key.
    fn end_key(&mut self, at: usize) -> Result<(), Fault> {
        if self.0.get(at) != Some(&b'"') {
            self.quote_key(at)?;
        }
        self.put(b":")
    }

    #[cold]
    fn quote_key(&mut self, at: usize) -> Result<(), Fault> {
        match self.0.get(at) {
            Some(b'0'..=b'9' | b'-' | b't' | b'f') => {
                self.0.insert(at, b'"');
                self.put(b"\"")
            }
            _ => Err(Fault::new("has a key that is not a string")),
        }
    }

    /// Replaces the string that begins at `at` by its text.
    fn unquote(&mut self, at: usize) -> Result<(), Fault> {
        let text: String = serde_json::from_slice(self.0.get(at..).unwrap_or_default()).map_err(failed)?;
        self.0.truncate(at);
        self.put(text.as_bytes())
    }

    /// Returns an error under the key that begins at `at`.
    #[cold]
    fn under_key(&self, at: usize, fault: Fault) -> Fault {
        let key = self.0.get(at..).unwrap_or_default();
        let key = serde_json::Deserializer::from_slice(key).into_iter::<String>().next();
        match key {
            Some(Ok(key)) => fault.under_key(&key),
            _ => fault,
        }
    }
}

#[cold]
fn failed(error: serde_json::Error) -> Fault {
    Fault::new(error.to_string())
}

/// Creates the error of a number that is not finite.
#[cold]
fn not_finite(number: f64) -> Fault {
    let name = if number.is_nan() {
        "NaN"
    } else if number > 0.0 {
        "infinite"
    } else {
        "negative infinite"
    };
    Fault::new(format!("must be a finite number, but is {name}"))
}

/// A list or an object that is being written.
struct Container<'w> {
    writer: &'w mut Writer,
    close: &'static [u8],
    count: usize,
    /// Where the last key begins.
    key: usize,
    /// Whether the text of the only field is JSON already.
    is_verbatim: bool,
}

impl<'w> Container<'w> {
    fn new(writer: &'w mut Writer, open: &[u8], close: &'static [u8]) -> Self {
        writer.0.extend_from_slice(open);
        Self { writer, close, count: 0, key: 0, is_verbatim: false }
    }

    /// Opens the container in an object whose only key is the name of a variant.
    fn variant(writer: &'w mut Writer, name: &str, open: &[u8], close: &'static [u8]) -> Result<Self, Fault> {
        writer.put(b"{")?;
        writer.scalar(name)?;
        writer.put(b":")?;
        Ok(Self::new(writer, open, close))
    }

    fn next(&mut self) {
        if self.count > 0 {
            self.writer.0.push(b',');
        }
        self.count += 1;
    }

    fn item<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Fault> {
        self.next();
        item.serialize(&mut *self.writer).map_err(|fault| fault.under_index(self.count - 1))
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        value.serialize(&mut *self.writer).map_err(|fault| self.writer.under_key(self.key, fault))
    }

    fn key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Fault> {
        self.next();
        self.key = self.writer.0.len();
        key.serialize(&mut *self.writer)?;
        self.writer.end_key(self.key)
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Fault> {
        if self.is_verbatim {
            let at = self.writer.0.len();
            value.serialize(&mut *self.writer)?;
            return self.writer.unquote(at);
        }
        self.key(name)?;
        self.value(value)
    }

    fn close(self) -> Result<(), Fault> {
        self.writer.put(self.close)
    }
}

macro_rules! numbers {
    ($($function:ident: $number:ty),*) => {
        $(
            fn $function(self, number: $number) -> Result<(), Fault> {
                self.scalar(&number)
            }
        )*
    };
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Fault;
    type SerializeSeq = Container<'w>;
    type SerializeTuple = Container<'w>;
    type SerializeTupleStruct = Container<'w>;
    type SerializeTupleVariant = Container<'w>;
    type SerializeMap = Container<'w>;
    type SerializeStruct = Container<'w>;
    type SerializeStructVariant = Container<'w>;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128
    }

    fn serialize_f32(self, number: f32) -> Result<(), Fault> {
        if number.is_finite() { self.scalar(&number) } else { Err(not_finite(number.into())) }
    }

    fn serialize_f64(self, number: f64) -> Result<(), Fault> {
        if number.is_finite() { self.scalar(&number) } else { Err(not_finite(number)) }
    }

    fn serialize_bool(self, flag: bool) -> Result<(), Fault> {
        self.put(if flag { b"true" } else { b"false" })
    }

    fn serialize_char(self, sign: char) -> Result<(), Fault> {
        self.scalar(&sign)
    }

    fn serialize_str(self, text: &str) -> Result<(), Fault> {
        self.scalar(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Fault> {
        self.scalar(bytes)
    }

    fn serialize_none(self) -> Result<(), Fault> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Fault> {
        self.put(b"null")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Fault> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Fault> {
        self.scalar(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        let mut object = Container::new(self, b"{", b"}");
        object.field(variant, value)?;
        object.close()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Container<'w>, Fault> {
        Ok(Container::new(self, b"[", b"]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Container<'w>, Fault> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Container<'w>, Fault> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Container<'w>, Fault> {
        Container::variant(self, variant, b"[", b"]}")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Container<'w>, Fault> {
        Ok(Container::new(self, b"{", b"}"))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Container<'w>, Fault> {
        match VERBATIM.contains(&name) {
            true => Ok(Container { is_verbatim: true, ..Container::new(self, b"", b"") }),
            false => self.serialize_map(None),
        }
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Container<'w>, Fault> {
        Container::variant(self, variant, b"{", b"}}")
    }
}

macro_rules! containers {
    ($($name:ident: $function:ident as $inner:ident($($key:ident: $type:ty)?));* $(;)?) => {
        $(
            impl ser::$name for Container<'_> {
                type Ok = ();
                type Error = Fault;

                fn $function<T: Serialize + ?Sized>(&mut self, $($key: $type,)? value: &T) -> Result<(), Fault> {
                    self.$inner($($key,)? value)
                }

                fn end(self) -> Result<(), Fault> {
                    self.close()
                }
            }
        )*
    };
}

containers! {
    SerializeSeq: serialize_element as item();
    SerializeTuple: serialize_element as item();
    SerializeTupleStruct: serialize_field as item();
    SerializeTupleVariant: serialize_field as item();
    SerializeStruct: serialize_field as field(name: &'static str);
    SerializeStructVariant: serialize_field as field(name: &'static str);
}

impl ser::SerializeMap for Container<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Fault> {
        self.key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        self.value(value)
    }

    fn end(self) -> Result<(), Fault> {
        self.close()
    }
}
