async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let seen = HashSet::from([pets.get_pet().await?.data]);
    Ok(())
}
