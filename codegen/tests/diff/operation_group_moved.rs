async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_toys().await?;
    Ok(())
}
