// A quiz as its sponsor types it, question by question in all its languages, and as the API has it.

export interface QuestionDraft {
  /** The place of the right choice, or -1 while none is marked. */
  right: number;
  /** By language, like each of the choices. */
  text: Record<string, string>;
  choices: Record<string, string>[];
}

interface Question {
  text: string;
  choices: string[];
}

export const QUESTIONS_MAX = 10;
export const CHOICES_MIN = 2;
export const CHOICES_MAX = 6;

export function newQuestion(): QuestionDraft {
  return { right: -1, text: {}, choices: [{}, {}] };
}

/** @param rules as the API has them: all languages ask the same */
export function questionsOf(rules: Record<string, unknown>): QuestionDraft[] {
  const asked = Object.entries(Object(rules['questions']) as Record<string, Question[]>);
  const answers = (rules['answers'] ?? []) as number[];
  const each = (read: (question: Question | undefined) => string | undefined, place: number) => (
    Object.fromEntries(asked.map(([language, questions]) => (
      [language, read(questions[place]) ?? '']))));
  return answers.map((right, place) => ({
    right,
    text: each((question) => question?.text, place),
    choices: (asked[0]?.[1][place]?.choices ?? []).map((_, index) => (
      each((question) => question?.choices[index], place))),
  }));
}

/** Whether it can be asked: everything in English, and a right choice to each question. */
export function isAskable(questions: QuestionDraft[]): boolean {
  return questions.length > 0 && questions.every(({ right, text, choices }) => (
    choices[right] !== undefined && [text, ...choices].every(({ en }) => en?.trim())));
}

/** What a language does not say is said in English: all have to ask the same. */
export function writtenQuestions(questions: QuestionDraft[]) {
  const said = questions.flatMap(({ text, choices }) => [text, ...choices]);
  const languages = new Set(said.flatMap((words) => (
    Object.keys(words).filter((language) => words[language]?.trim()))));
  const inLanguage = (words: Record<string, string>, language: string) => (
    words[language]?.trim() ? words[language] : words['en'] ?? '');
  return {
    questions: Object.fromEntries([...languages].map((language) => [
      language,
      questions.map(({ text, choices }) => ({
        text: inLanguage(text, language),
        choices: choices.map((choice) => inLanguage(choice, language)),
      })),
    ])),
    answers: questions.map(({ right }) => right),
  };
}
