//! Answer questions by choosing, with a limited number of attempts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::language::Language;
use crate::domain::limits::{
    QUIZ_ATTEMPTS_MAX, QUIZ_CHOICES_MAX, QUIZ_QUESTIONS_MAX, QUIZ_TEXT_CHARS_MAX,
};
use crate::domain::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    /// By language; English is always there, and all others ask the same.
    pub questions: BTreeMap<String, Vec<Question>>,
    /// The place of each question's right choice, counted from 0. Nobody else ever sees it.
    pub answers: Vec<usize>,
    /// How often somebody may try in one period. The schema reads it too.
    pub attempts_max: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub text: String,
    pub choices: Vec<String>,
}

impl Quiz {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let shape = |questions: &[Question]| -> Vec<usize> {
            questions.iter().map(|question| question.choices.len()).collect()
        };
        let english = self.in_language(Language::default());
        let shapes = shape(english);
        let spoken =
            |tag: &String| Language::known(tag).is_some_and(|language| language.tag() == tag);
        let fits = (1..=QUIZ_QUESTIONS_MAX).contains(&english.len())
            && shapes.iter().all(|choices| (2..=QUIZ_CHOICES_MAX).contains(choices))
            && self.questions.values().all(|questions| shape(questions) == shapes)
            && self.questions.values().flatten().all(Question::fits)
            && self.questions.keys().all(spoken)
            && self.answers.len() == shapes.len()
            && self.answers.iter().zip(&shapes).all(|(answer, choices)| answer < choices)
            && (1..=QUIZ_ATTEMPTS_MAX).contains(&self.attempts_max);
        if fits { Ok(()) } else { Err(Refusal::TaskQuizMalformed) }
    }

    /// The questions in that language, else in English.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &[Question] {
        let questions = self.questions.get(language.tag());
        let questions = questions.or_else(|| self.questions.get(Language::default().tag()));
        questions.map_or(&[], Vec::as_slice)
    }
}

impl Question {
    fn fits(&self) -> bool {
        let fits =
            |text: &String| !text.trim().is_empty() && text.chars().count() <= QUIZ_TEXT_CHARS_MAX;
        fits(&self.text) && self.choices.iter().all(fits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quiz() -> Quiz {
        let ask = |text: &str| Question {
            text: text.to_owned(),
            choices: vec!["1".to_owned(), "2".to_owned()],
        };
        Quiz {
            questions: BTreeMap::from([
                ("en".to_owned(), vec![ask("One?"), ask("Two?")]),
                ("ar".to_owned(), vec![ask("واحد؟"), ask("اثنان؟")]),
            ]),
            answers: vec![0, 1],
            attempts_max: 3,
        }
    }

    #[test]
    fn every_language_asks_the_same_and_every_question_has_its_answer() {
        assert_eq!(quiz().check(), Ok(()));
        assert_eq!(quiz().in_language(Language::from_tag("ar"))[0].text, "واحد؟");
        let change = |with: fn(&mut Quiz)| {
            let mut changed = quiz();
            with(&mut changed);
            changed.check()
        };
        let bad: [fn(&mut Quiz); 9] = [
            |quiz| quiz.answers[1] = 2,
            |quiz| quiz.answers.truncate(1),
            |quiz| quiz.attempts_max = 0,
            |quiz| quiz.attempts_max = 11,
            |quiz| drop(quiz.questions.remove("en")),
            |quiz| quiz.questions.get_mut("ar").unwrap().truncate(1),
            |quiz| quiz.questions.get_mut("ar").unwrap()[0].choices.truncate(1),
            |quiz| quiz.questions.get_mut("en").unwrap()[0].text = " ".to_owned(),
            |quiz| {
                let english = quiz.questions["en"].clone();
                quiz.questions.insert("xx".to_owned(), english);
            },
        ];
        for (index, with) in bad.into_iter().enumerate() {
            assert_eq!(change(with), Err(Refusal::TaskQuizMalformed), "{index}");
        }
    }
}
