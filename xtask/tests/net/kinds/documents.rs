//! What changes of a document as a whole.

super::kinds! {
    a_security_scheme_is_renamed:
        "BearerPartner" => "PartnerToken";
    only_words_change:
        "THEIRS" => "THEIRS too";
    only_the_version_changes:
        "version: '1'" => "version: '2'";
    a_server_moves:
        "https://api.pets.example" => "https://pets.example/api";
}
