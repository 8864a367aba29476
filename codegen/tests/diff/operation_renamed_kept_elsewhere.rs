async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().page(1).await?;
    Ok(())
}
