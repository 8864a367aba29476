//! The macros of generated structs: a row for each field in; `Object`, serde's traits and a constructor out.

/// `Object`, `Serialize` and `Deserialize` of a struct, by a row for each field: the name on the wire, whether the field must
/// be there, and its name in the struct.
///
/// - `required`: must be there.
/// - `optional`: an `Option`, `None` where the field is absent or null.
/// - `maybe`: a `Maybe`, which tells the two apart.
/// - `matching map: "pattern" [steps]`: the fields that are not listed and match a pattern.
/// - `..rest`: the fields that are not listed.
/// - `map rest`: the same, where all are of one type.
///
/// The first row says how a struct with required fields is made: by `new`, which takes them, but for those with a value that
/// it fills in; by `Default`, where all are filled in; or by a `literal`. Where nothing is required, `Default` is derived.
///
/// ```ignore
/// object!(Pet {
///     fn new(id: i64) { kind: Kind::Pet };
///     "id": required id,
///     "kind": required kind,
///     "type": optional r#type,
///     "chip": maybe chip,
///     ..rest
/// });
/// ```
macro_rules! object {
    ($name:ident { fn $new:ident $arguments:tt $({ $($filled:tt)* })?; $($rows:tt)* }) => {
        $crate::runtime::constructor!($name { fn $new $arguments $({ $($filled)* })?; $($rows)* });
        $crate::runtime::object!($name { literal; $($rows)* });
    };
    ($name:ident {
        literal;
        $($wire:literal: $(required $required:ident)? $(optional $optional:ident)? $(maybe $maybe:ident)?),*
        $(,)? $(matching $matching:ident: $text:literal $steps:tt $(,)?)* $(..$rest:ident)? $(map $map:ident)?
    }) => {
        impl $crate::runtime::Object for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: &'static [&'static str] = &[$($wire),*];

            fn read<'de, A: $crate::runtime::MapAccess<'de>>(
                fields: &mut $crate::runtime::Fields<'de, A>,
            ) -> ::std::result::Result<Self, A::Error> {
                $(
                    $(let mut $required = $crate::runtime::Required(None);)?
                    $(let mut $optional = None;)?
                    $(let mut $maybe = $crate::runtime::Maybe::Absent;)?
                )*
                $(let mut $matching = ::std::collections::BTreeMap::new();)*
                $(let mut $rest = $crate::runtime::Rest::new();)?
                $(let mut $map = ::std::collections::BTreeMap::new();)?
                // The struct comes first: the types of the locals are known before their places are taken, which makes
                // checking a crate of many structs faster.
                let mut is_read = false;
                loop {
                    if is_read {
                        let ($($($crate::runtime::Required(Some($required)),)?)*) = ($($($required,)?)*) else {
                            return Err(fields.missing());
                        };
                        return Ok(Self { $($($required,)? $($optional,)? $($maybe,)?)* $($matching,)* $($rest,)? $($map,)? });
                    }
                    fields.read(
                        Self::FIELDS,
                        &mut [$($(&mut $required)? $(&mut $optional)? $(&mut $maybe)?),*],
                        &mut [
                            $(&mut $crate::runtime::Matching { text: $text, steps: &$steps, map: &mut $matching },)*
                            $(&mut $rest)? $(&mut $map)?
                        ],
                    )?;
                    is_read = true;
                }
            }

            fn write<S: $crate::runtime::SerializeMap>(&self, to: &mut S) -> ::std::result::Result<(), S::Error> {
                $crate::runtime::write_fields(
                    to,
                    Self::FIELDS,
                    &[$($(&$crate::runtime::Always(&self.$required))? $(&self.$optional)? $(&self.$maybe)?),*],
                    &[
                        $(&$crate::runtime::Matching { text: $text, steps: &$steps, map: &self.$matching },)*
                        $(&self.$rest)? $(&self.$map)?
                    ],
                )
            }
        }

        $crate::runtime::serde!($name);
    };
    // What is absent is what the struct has by default.
    ($name:ident {
        $($wire:literal: $kind:ident $field:ident),*
        $(,)? $(matching $matching:ident: $text:literal $steps:tt $(,)?)* $(..$rest:ident)? $(map $map:ident)?
    }) => {
        impl $crate::runtime::Object for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: &'static [&'static str] = &[$($wire),*];

            fn read<'de, A: $crate::runtime::MapAccess<'de>>(
                fields: &mut $crate::runtime::Fields<'de, A>,
            ) -> ::std::result::Result<Self, A::Error> {
                #[allow(unused_mut, reason = "an object may have no fields")]
                let mut object = Self::default();
                fields.read(
                    Self::FIELDS,
                    &mut [$(&mut object.$field),*],
                    &mut [
                        $(&mut $crate::runtime::Matching { text: $text, steps: &$steps, map: &mut object.$matching },)*
                        $(&mut object.$rest)? $(&mut object.$map)?
                    ],
                )?;
                Ok(object)
            }

            fn write<S: $crate::runtime::SerializeMap>(&self, to: &mut S) -> ::std::result::Result<(), S::Error> {
                $crate::runtime::write_fields(
                    to,
                    Self::FIELDS,
                    &[$(&self.$field),*],
                    &[
                        $(&$crate::runtime::Matching { text: $text, steps: &$steps, map: &self.$matching },)*
                        $(&self.$rest)? $(&self.$map)?
                    ],
                )
            }
        }

        $crate::runtime::serde!($name);
    };
}
pub(crate) use object;

/// `Serialize` and `Deserialize` of an `Object`.
macro_rules! serde {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::read_object(from)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::write_object(self, to)
            }
        }
    };
}
pub(crate) use serde;

/// The constructor of a struct, by the same rows: `new`, or `Default` where it takes nothing.
macro_rules! constructor {
    ($name:ident { fn default() { $($filled:ident: $value:expr),* $(,)? }; $($rows:tt)* }) => {
        impl ::std::default::Default for $name {
            fn default() -> Self {
                $crate::runtime::constructor!(@made { $($filled: $value,)* } $($rows)*)
            }
        }
    };
    ($name:ident {
        fn new($($argument:ident: $type:ty),* $(,)?) $({ $($filled:ident: $value:expr),* $(,)? })?;
        $($rows:tt)*
    }) => {
        impl $name {
            /// Creates a value with its required fields; all others are unset.
            #[allow(clippy::type_complexity)]
            #[allow(unreachable_pub, reason = "generated types are public")]
            pub fn new($($argument: $type),*) -> Self {
                $crate::runtime::constructor!(
                    @made { $($argument: $argument.into(),)* $($($filled: $value,)*)? } $($rows)*
                )
            }
        }
    };
    (@made
        { $($set:tt)* }
        $($wire:literal: $(required $required:ident)? $(optional $optional:ident)? $(maybe $maybe:ident)?),*
        $(,)? $(matching $matching:ident: $text:literal $steps:tt $(,)?)* $(..$rest:ident)? $(map $map:ident)?
    ) => {
        Self {
            $($set)*
            $($($optional: None,)? $($maybe: $crate::runtime::Maybe::Absent,)?)*
            $($matching: ::std::collections::BTreeMap::new(),)*
            $($rest: $crate::runtime::Rest::new(),)?
            $($map: ::std::collections::BTreeMap::new(),)?
        }
    };
}
pub(crate) use constructor;
