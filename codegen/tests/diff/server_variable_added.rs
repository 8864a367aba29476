fn build() -> Result<Client, Error> {
    Client::builder().server(api::Server::Production).build()
}
