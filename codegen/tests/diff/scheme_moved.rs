fn build() -> Result<Client, Error> {
    Client::builder().moved_key("1").build()
}
