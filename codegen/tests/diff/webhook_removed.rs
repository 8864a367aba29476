fn receive(body: &[u8]) -> Result<usize, ReadError> {
    let mut pets = 0;
    for webhook in api::Webhook::from_slice(body)? {
        match webhook {
            api::Webhook::Pet(_) => pets += 1,
            api::Webhook::Gone(_) => pets -= 1,
            _ => {}
        }
    }
    Ok(pets)
}
