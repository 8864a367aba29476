async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().count(10).await?;
    Ok(())
}
