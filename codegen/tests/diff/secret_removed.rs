fn build() -> Result<Client, Error> {
    Client::builder().gone_key("1").gone_user("2").build()
}
