//! Values of each union of the document are decoded as a variant whose schema they satisfy.

use altegio::v1::types::*;
use codegen::{Input, Source};
use serde::de::DeserializeOwned;

use super::V1;

#[path = "../support/unions.rs"]
mod cases;

macro_rules! decoders {
    ($($name:ident)*) => {
        /// Decodes a value of a type, and returns its text as `Debug` shows it.
        fn decoded(name: &str, text: &str) -> Option<Result<String, String>> {
            match name {
                $(stringify!($name) => Some(shown::<$name>(text)),)*
                _ => None,
            }
        }
    };
}

decoders! {
    NewAppointment AcceptanceFree Comer PaymentStatus ServiceOrList TeamMemberOrList PositionOrEmpty NewSalePayment MetaMapOrList
    ProductOrList MapOrList LocationPushNotificationPhoneConfirm LocationMainGroup ChainMembershipTypeCategory
    MembershipServiceCategoryCategory UserPermissionValueValue CreatedProductTransactionClient CreatedProductTransactionMaster
}

fn shown<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> Result<String, String> {
    altegio::from_str::<T>(text).map(|value| format!("{value:?}")).map_err(|error| error.to_string())
}

#[test]
fn values_of_unions_are_the_variants_that_they_satisfy() {
    let (document, overlay) = (V1.read("openapi.yaml"), V1.read("overlay.yaml"));
    let input = Input {
        document: Source { name: "openapi.yaml", text: &document },
        overlay: Some(Source { name: "overlay.yaml", text: &overlay }),
        config: V1.config(),
        recorded: Vec::new(),
    };
    let (cases, unions) = cases::cases(&input, &codegen::generate(&input).unwrap());
    assert!(unions > 8, "{unions} unions");
    for case in cases {
        let decoded = decoded(&case.name, &case.value.to_string());
        let decoded = decoded.unwrap_or_else(|| panic!("add `{}` to the list of unions", case.name));
        let name = decoded.as_ref().map_or("error", |shown| shown.split('(').next().unwrap_or_default());
        assert!(
            case.may_be.iter().any(|one| one == name),
            "{}: {}: {:?}: {decoded:?}",
            case.name,
            case.value,
            case.may_be
        );
    }
}
