async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().ids(&[1, 2]).await?;
    Ok(())
}
