//! Checks the diff and the verdict of each kind of change, from two tiny documents in `diff/`.
//!
//! To add a case, add `NAME.yaml` and `NAME.rs` there and the name here, then review its snapshot.
#![allow(clippy::unwrap_used)]

use codegen::diff::{ChangeKind, Diff, Lines, Verdict, diff, markdown, renames};
use fixture::{Fixture, Side};

#[path = "diff/fixture.rs"]
mod fixture;

macro_rules! fixtures {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*

        #[test]
        fn every_document_is_checked() {
            let listed = [$(stringify!($name)),*];
            let missing = fixture::all().into_iter().map(|one| one.name).filter(|name| !listed.contains(&name.as_str()));
            assert_eq!(missing.collect::<Vec<_>>(), Vec::<String>::new());
        }
    };
}

fixtures! {
    accept_of_response
    accept_told
    body_added_optional
    body_added_required
    body_became_optional
    body_became_required
    body_media_type
    body_media_type_added
    body_removed
    body_type
    changes_of_one_cause
    content_type_without_body
    error_response_added
    error_response_removed
    error_type_removed
    event_added
    header_mended
    operation_added
    operation_address
    operation_deprecated
    operation_former_added
    operation_former_removed
    operation_group_moved
    operation_paged
    operation_path_moved
    operation_removed
    operation_removed_and_added
    operation_renamed
    operation_renamed_alike
    operation_renamed_and_moved
    operation_renamed_and_moved_as_others
    operation_renamed_and_moved_with_its_parameter
    operation_renamed_kept
    operation_renamed_kept_elsewhere
    operation_replaced
    order_and_references
    parameter_added_first_optional
    parameter_added_optional
    parameter_added_required
    parameter_became_optional
    parameter_became_required
    parameter_bounds_loosened
    parameter_bounds_tightened
    parameter_default
    parameter_deprecated
    parameter_enum_value_added
    parameter_enum_value_removed
    parameter_former_added
    parameter_former_removed
    parameter_moved
    parameter_name_by_configuration
    parameter_name_kept
    parameter_removed
    parameter_removed_and_added
    parameter_removed_required
    parameter_renamed
    parameter_renamed_alike
    parameter_renamed_back
    parameter_renamed_in_path
    parameter_renamed_in_path_and_swapped
    parameter_renamed_kept
    parameter_renamed_required
    parameter_replaced
    parameter_style
    parameter_type
    parameters_renamed_in_order
    parameters_reordered
    received_enum_value_added
    received_enum_value_removed
    received_field_added_first_required
    received_field_added_optional
    received_field_added_required
    received_field_became_optional
    received_field_became_required
    received_field_borne_out
    received_field_bounds
    received_field_null_or_absent
    received_field_nullable
    received_field_read_only
    received_field_removed
    received_field_type
    received_traits_lost
    received_union_tag_added
    received_union_variant_added
    received_union_variant_removed
    response_by_status
    response_envelope
    response_header_added
    response_meta
    response_type
    scheme_moved
    secret_removed
    security_alternative_added
    security_alternative_removed
    security_dropped
    security_needs_less
    security_needs_more
    sent_constant_got_a_value
    sent_enum_value_added
    sent_enum_value_removed
    sent_enum_value_respelt
    sent_field_added_constant
    sent_field_added_first_required
    sent_field_added_optional
    sent_field_added_optional_beside_required
    sent_field_added_optional_to_literal
    sent_field_added_required
    sent_field_became_optional
    sent_field_became_required
    sent_field_bounds_tightened
    sent_field_deprecated
    sent_field_nullable
    sent_field_removed
    sent_field_type
    sent_fields_reordered
    sent_union_bounds_tightened
    sent_union_variant_added
    sent_union_variant_removed
    server_added
    server_address
    server_removed
    server_variable_added
    type_renamed
    type_renamed_and_changed
    type_replaced
    type_split
    types_renamed_inside_each_other
    union_variant_renamed
    version
    webhook_added
    webhook_changed
    webhook_removed
    words
}

fn text(diff: &Diff) -> String {
    codegen::diff::text(diff, Lines::Folded)
}

/// Compares the diff with `diff/NAME.snap`, and the verdict with the fixture's.
fn check(name: &str) {
    let fixture = Fixture::read(name);
    let (old, new) = (fixture.resolve(Side::Old).api, fixture.resolve(Side::New).api);
    let diff = diff(&old, &new);
    assert_eq!(diff.verdict().name(), fixture.verdict, "{}\n{}", fixture.about, text(&diff));
    assert_eq!(diff.verdict() == Verdict::Major, diff.changes.iter().any(|change| change.breaks.any()));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("diff");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text(&diff)));
    let back = codegen::diff::diff(&new, &old);
    assert_eq!(diff.changes.len(), back.changes.len(), "{}\n{}", text(&diff), text(&back));
    let count = |diff: &Diff, is: fn(&ChangeKind) -> bool| diff.changes.iter().filter(|one| is(&one.kind)).count();
    assert_eq!(
        count(&diff, |kind| matches!(kind, ChangeKind::Added { .. })),
        count(&back, |kind| matches!(kind, ChangeKind::Removed { .. }))
    );
}

#[test]
fn changes_of_one_cause_share_a_line() {
    let fixture = Fixture::read("changes_of_one_cause");
    let diff = diff(&fixture.resolve(Side::Old).api, &fixture.resolve(Side::New).api);
    insta::with_settings!({
        snapshot_path => "diff", prepend_module_to_snapshot => false, omit_expression => true,
    }, {
        insta::assert_snapshot!("changes_of_one_cause-all", codegen::diff::text(&diff, Lines::All));
        insta::assert_snapshot!("changes_of_one_cause-markdown", markdown(&diff, Lines::Folded));
    });
    let json = codegen::diff::json(&diff);
    assert_eq!(json["changes"].as_array().map(Vec::len), Some(diff.for_callers().count()));
}

#[test]
fn renames_lead_from_old_names_to_new_ones() {
    let fixture = Fixture::read("operation_renamed_and_moved");
    let found = renames(&fixture.resolve(Side::Old).api, &fixture.resolve(Side::New).api);
    let of = |(from, to): (&str, &str)| (from.to_owned(), to.to_owned());
    assert_eq!(found.operations, [of(("get_pet", "fetch_pet"))].into());
    assert_eq!(found.types, [of(("Pet", "Animal"))].into());
    assert_eq!(found.parameters, [(of(("fetch_pet", "id")), "animal_id".to_owned())].into());
}
