//! One operation: a method on a path, who may ask for it, with what, and what may come back.

use schemars::generate::SchemaGenerator;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use crate::domain::refusal::Refusal;

/// Who may ask, and how they say who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Anybody,
    /// Anybody who opened the Mini App, with initData or with a session.
    Earner,
    /// With initData only: a session cannot prolong itself.
    NewSession,
    /// With a session only.
    OwnSession,
    Telegram,
    /// A partner's server, by its signature.
    Partner,
    /// Through Cloudflare Access.
    Operator,
    /// Whoever collects metrics.
    Collector,
    /// The public Worker, through the service binding.
    House,
}

/// How a type writes its schema.
pub type Shape = fn(&mut SchemaGenerator) -> Schema;

pub struct Parameter {
    pub name: &'static str,
    /// `path`, `query` or `header`.
    pub place: &'static str,
    pub about: &'static str,
    pub required: bool,
    pub schema: Value,
}

pub enum Content {
    Nothing,
    Json(Shape),
    /// A schema that no type of ours stands for.
    Written(Value),
    Other(&'static str),
}

pub struct Answered {
    pub status: u16,
    pub about: &'static str,
    pub content: Content,
}

pub struct Operation {
    /// In upper case.
    pub method: &'static str,
    /// With names in braces, as the table of routes calls them.
    pub path: &'static str,
    pub tag: &'static str,
    pub who: Who,
    pub summary: &'static str,
    pub about: &'static str,
    pub parameters: Vec<Parameter>,
    pub body: Option<Content>,
    pub answers: Vec<Answered>,
    /// It asks nobody, so that nothing can fail.
    is_sure: bool,
    codes: Vec<&'static str>,
}

pub fn get(path: &'static str, summary: &'static str) -> Operation {
    Operation::new("GET", path, summary)
}

pub fn post(path: &'static str, summary: &'static str) -> Operation {
    Operation::new("POST", path, summary)
}

pub fn put(path: &'static str, summary: &'static str) -> Operation {
    Operation::new("PUT", path, summary)
}

pub fn patch(path: &'static str, summary: &'static str) -> Operation {
    Operation::new("PATCH", path, summary)
}

pub fn delete(path: &'static str, summary: &'static str) -> Operation {
    Operation::new("DELETE", path, summary)
}

/// Asked for by `who` unless an operation says something else.
pub fn group(tag: &'static str, who: Who, operations: Vec<Operation>) -> Vec<Operation> {
    let tagged = |operation: Operation| {
        let who = if operation.who == Who::Anybody { who } else { operation.who };
        Operation { tag, who, ..operation }
    };
    operations.into_iter().map(tagged).collect()
}

impl Operation {
    fn new(method: &'static str, path: &'static str, summary: &'static str) -> Self {
        let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let parameters = names.map(super::name::in_path).collect();
        Self {
            method,
            path,
            tag: "",
            who: Who::Anybody,
            summary,
            about: "",
            parameters,
            body: None,
            answers: Vec::new(),
            is_sure: false,
            codes: Vec::new(),
        }
    }

    /// More than the summary says.
    pub fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }

    pub fn by(self, who: Who) -> Self {
        Self { who, ..self }
    }

    /// It asks neither the database nor anybody else.
    pub fn sure(self) -> Self {
        Self { is_sure: true, ..self }
    }

    pub fn query(
        mut self,
        name: &'static str,
        about: &'static str,
        required: bool,
        schema: Value,
    ) -> Self {
        self.parameters.push(Parameter { name, place: "query", about, required, schema });
        self
    }

    /// A list that goes on where the cursor says.
    pub fn paged(self) -> Self {
        let about = "The `next` of the page before; without it, the list starts.";
        let schema = json!({ "type": "string", "pattern": "^[1-9][0-9]{0,15}$", "example": "42" });
        self.query("cursor", about, false, schema).refuses(&["cursor_malformed"])
    }

    /// The client's own name for the request: sent again with the same body, it changes nothing.
    pub fn keyed(mut self, required: bool) -> Self {
        self.parameters.push(Parameter {
            name: "Idempotency-Key",
            place: "header",
            about: "The client's own name for this request, kept until it is answered. The same \
                    key with the same body gets the same answer and moves nothing again; with \
                    another body it is refused.",
            required,
            schema: json!({ "type": "string", "pattern": "^[A-Za-z0-9_-]{16,64}$",
                "example": "0f8fad5b-d9cb-469f-a165-70867728950e" }),
        });
        self.refuses(&[
            "idempotency_key_missing",
            "idempotency_key_malformed",
            "idempotency_mismatch",
        ])
    }

    /// A JSON body of that type.
    pub fn takes<T: JsonSchema>(self) -> Self {
        self.body(Content::Json(SchemaGenerator::subschema_for::<T>))
    }

    /// A JSON body of which no type says all.
    pub fn takes_written(self, schema: Value) -> Self {
        self.body(Content::Written(schema))
    }

    /// What another house sends in its own words; nobody looks at its media type.
    pub fn takes_foreign(mut self, schema: Value) -> Self {
        self.body = Some(Content::Written(schema));
        self.refuses(&["malformed_json"])
    }

    /// Something other than JSON, which says itself what it is.
    pub fn takes_media(mut self, media: &'static str) -> Self {
        self.body = Some(Content::Other(media));
        self
    }

    fn body(mut self, content: Content) -> Self {
        self.body = Some(content);
        self.refuses(&["unsupported_media_type", "malformed_json"])
    }

    pub fn answers<T: JsonSchema>(self, status: u16, about: &'static str) -> Self {
        self.answered(status, about, Content::Json(SchemaGenerator::subschema_for::<T>))
    }

    pub fn answers_written(self, status: u16, about: &'static str, schema: Value) -> Self {
        self.answered(status, about, Content::Written(schema))
    }

    pub fn answers_media(self, status: u16, about: &'static str, media: &'static str) -> Self {
        self.answered(status, about, Content::Other(media))
    }

    pub fn answers_nothing(self, status: u16, about: &'static str) -> Self {
        self.answered(status, about, Content::Nothing)
    }

    fn answered(mut self, status: u16, about: &'static str, content: Content) -> Self {
        self.answers.push(Answered { status, about, content });
        self
    }

    /// Refusals that are this operation's own; [`Operation::codes`] adds what everybody meets.
    pub fn refuses(mut self, codes: &[&'static str]) -> Self {
        self.codes.extend(codes);
        self
    }

    /// Every code of a problem that may come back.
    #[must_use]
    pub fn codes(&self) -> Vec<&'static str> {
        let mut codes = vec!["headers_too_large"];
        if !self.is_sure {
            codes.push(super::codes::FAULT);
        }
        if self.method != "GET" {
            codes.push("body_too_large");
        }
        match self.who {
            Who::Earner | Who::NewSession | Who::OwnSession => {
                codes.extend(["signed_out", "too_many_requests"]);
            }
            Who::Telegram => codes.push("signed_out"),
            Who::Operator => {
                codes.extend(["signed_out", "operator_not_allowed", "admin_not_set_up"]);
            }
            Who::Collector => codes.push("not_found"),
            Who::Partner => codes.extend(["postback_unsigned", "too_many_requests"]),
            Who::Anybody | Who::House => {}
        }
        codes.extend(&self.codes);
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// Every status that may come back.
    #[must_use]
    pub fn statuses(&self) -> Vec<u16> {
        let refused = self.codes().into_iter().map(super::codes::status);
        let mut statuses: Vec<u16> =
            self.answers.iter().map(|answer| answer.status).chain(refused).collect();
        statuses.sort_unstable();
        statuses.dedup();
        statuses
    }

    /// Codes that are not in the closed list: slips of the pen.
    #[must_use]
    pub fn invented_codes(&self) -> Vec<&'static str> {
        let known =
            |code: &&str| *code == super::codes::FAULT || Refusal::from_code(code).is_some();
        self.codes().into_iter().filter(|code| !known(code)).collect()
    }
}
