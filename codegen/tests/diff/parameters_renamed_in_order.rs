async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().from(1).to(2).await?;
    Ok(())
}
