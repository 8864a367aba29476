async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().timeout(Duration::from_secs(1)).await?;
    Ok(())
}
