async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let owner: Option<api::types::Owner> = pets.get_pet().await?.data.owner;
    Ok(())
}
