//! Requests and answers between Cloudflare's types and ours.

use futures_util::StreamExt;

use crate::wire::answer::{self, Answer};
use crate::wire::http::{Body, HEADERS_READ, Method, Request, body_bytes_max};

/// Copies what the stories read. A body that says it is too large is not read at all.
pub async fn into_request(mut request: worker::Request) -> worker::Result<Request> {
    let url = request.inner().url();
    let (path, query) = path_and_query(&url);
    let headers = request.headers().clone();
    let read = |name: &'static str| headers.get(name).ok().flatten().map(|value| (name, value));
    let bytes_max = body_bytes_max(path);
    let body = match (Method::parse(&request.inner().method()), declared_length(&headers)) {
        (Method::Get | Method::Head, _) | (_, Some(0)) => Body::Bytes(Vec::new()),
        (_, Some(length)) if length > bytes_max => Body::TooLarge,
        _ => read_body(&mut request, bytes_max).await?,
    };
    Ok(Request {
        method: Method::parse(&request.inner().method()),
        path: path.to_owned(),
        query: query.to_owned(),
        headers: HEADERS_READ.into_iter().filter_map(read).collect(),
        body,
    })
}

/// Reads piece by piece and stops at the limit: a length that nobody declared may be anything.
async fn read_body(request: &mut worker::Request, bytes_max: usize) -> worker::Result<Body> {
    // Without a body there is no stream.
    let Ok(mut pieces) = request.stream() else { return Ok(Body::Bytes(Vec::new())) };
    let mut bytes = Vec::new();
    while let Some(piece) = pieces.next().await {
        bytes.extend(piece?);
        if bytes.len() > bytes_max {
            return Ok(Body::TooLarge);
        }
    }
    Ok(Body::Bytes(bytes))
}

fn declared_length(headers: &worker::Headers) -> Option<usize> {
    headers.get("content-length").ok().flatten()?.parse().ok()
}

/// The path and query of a URL as the runtime writes it: scheme, host, path, query.
fn path_and_query(url: &str) -> (&str, &str) {
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let start = after_scheme.find('/').unwrap_or(after_scheme.len());
    let rest = after_scheme.get(start..).unwrap_or_default();
    let rest = rest.split('#').next().unwrap_or_default();
    rest.split_once('?').unwrap_or((rest, ""))
}

pub fn into_response(answer: Answer) -> worker::Result<worker::Response> {
    let headers = worker::Headers::new();
    for (name, value) in &answer.headers {
        headers.set(name, value)?;
    }
    let response = match answer.body {
        answer::Body::Empty => worker::Response::empty()?,
        answer::Body::Text(text) => worker::Response::ok(text)?,
        answer::Body::Bytes(bytes) => worker::Response::from_bytes(bytes)?,
    };
    Ok(response.with_status(answer.status).with_headers(headers))
}
