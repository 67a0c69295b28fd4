//! A handler that asks for `If-Match` and a document that does not say so cannot both exist.

use serde_json::json;
use sleutelbord_tests::TestApp;

use crate::document::operations;

const NOBODY: &str = "0192f3a4-5b6c-7d8e-9f01-23456789abcd";

#[tokio::test]
async fn every_write_without_if_match_is_refused_and_none_of_them_breaks() {
    let app = TestApp::start().await;
    let (leider, beheerder) = (app.projectleider("GM0193").await, app.beheerder().await);
    let document = sleutelbord::document();
    for (name, operation) in operations(&document).into_iter().filter(|(name, _)| !name.starts_with("GET ")) {
        let (method, path) = name.split_once(' ').unwrap_or_default();
        // What takes nothing can be sent by anybody who has an account.
        if path.starts_with("/sessies") || path == "/profiel/bezoeken" {
            continue;
        }
        let path = path.replace("{id}", NOBODY).replace("{woningbouwplanId}", NOBODY);
        for caller in [&leider, &beheerder] {
            let call = caller.call(method, &path);
            let answer = match operation["requestBody"]["content"].as_object().and_then(|content| content.keys().next())
            {
                Some(media_type) => call.body(media_type, "{}").await,
                None => call.json(&json!({})).await,
            };
            // A handler whose guard is not the documented one answers 500, whatever it is asked.
            assert!((400..500).contains(&answer.status), "{name} answered {}: {}", answer.status, answer.text);
        }
    }
}

#[test]
fn what_the_document_says_of_if_match_is_what_the_handler_takes() {
    let sources = crate::routes();
    let mut guards = 0;
    for (file, text) in &sources {
        for operation in text.split("#[utoipa::path").skip(1) {
            let head = operation.split("-> Answer").next().unwrap_or_default();
            for guard in ["IfMatch<Required>", "IfMatch<Optional>"] {
                let count = head.matches(guard).count();
                assert!(
                    count == 0 || count == 2,
                    "{file}: {guard} stands once in the document and once in the handler:\n{head}"
                );
                guards += count / 2;
            }
        }
    }
    assert!(guards > 20, "{guards} guards");
}
