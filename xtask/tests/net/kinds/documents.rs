//! Changes of a document as a whole.

super::kinds! {
    a_security_scheme_is_renamed:
        "BearerPartner" => "PartnerToken";
    only_words_change:
        "summary: THEIRS lists pets" => "summary: THEIRS anew",
        "description: THEIRS of a day" => "title: THEIRS of a day";
    only_the_version_changes:
        "version: '1'" => "version: '2'";
    sentences_come_where_facts_stand:
        "paths:\n" => "x-about: THEIRS and some more words than a name has\npaths:\n";
    a_server_moves:
        "https://api.pets.example" => "https://pets.example/api";
}
