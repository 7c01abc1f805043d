// The sentences of the interface that the tests look for.
export const LANGUAGES = ["ja", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

type Sentence = Record<Language, string>;

const say = (ja: string, en: string): Sentence => ({ ja, en });

export const words = {
  home: say("サイバーセキュリティの仕事を、共通のことばで", "Cybersecurity work in shared words"),
  explore: say("フレームワークを見る", "Explore the frameworks"),
  search: say("検索", "Search"),
  data: say("データ", "Data"),
  about: say("このサイトについて", "About this site"),
  missing: say("ページが見つかりません", "There is no such page"),
  skip: say("本文へ", "Skip to the content"),
  openSearch: say("検索を開く", "Open search"),
  searchLabel: say("役割・項目・IDを検索", "Search roles, statements and ids"),
  close: say("閉じる", "Close"),
  allResults: say("すべての結果を見る", "See all results"),
  roles: say("役割", "Roles"),
  failed: say("データを読み込めませんでした", "The data could not be loaded"),
  retry: say("もう一度読み込む", "Try again"),
  noGloss: say("公式の文を読み込むと表示されます", "Shown once the official wording is loaded"),
  showOfficial: say("公式の文を表示", "Show official wording"),
  notTakenIn: say("まだ取り込んでいません。", "Nothing has been taken in yet."),
  takeIn: say("取り込む", "Take in"),
  discard: say("取り込まない", "Discard"),
  remove: say("取り除く", "Remove"),
  cancel: say("中止", "Cancel"),
  canceled: say("読み込みを中止しました。何も変わっていません。", "Reading was canceled. Nothing has changed."),
  refused: say("このファイルは読み込めません", "This file cannot be read"),
  unchanged: say("読み込み済みのものは、そのまま残っています。", "What was loaded before is unchanged."),
  noneTakenIn: say("まだありません。", "None yet."),
  columns: say("列の意味", "Which column is what"),
  readLikeThis: say("この対応で読み込む", "Read it like this"),
  openFramework: say("フレームワークを開く", "Open the framework"),
  deleteAll: say("すべて削除…", "Delete everything…"),
  deleteQuestion: say("取り込んだファイルと設定をすべて削除します。元に戻せません。", "All files taken in and all settings will be removed. This cannot be undone."),
  deleteYes: say("削除する", "Delete"),
  deleteNo: say("削除しない", "Keep"),
  deleted: say("すべて削除しました。", "Everything was deleted."),
  framework: say("フレームワーク", "Framework"),
  edition: say("版", "Edition"),
  categories: say("区分", "Categories"),
  tasks: say("タスク", "Tasks"),
  knowledge: say("知識", "Knowledge"),
  skills: say("スキル", "Skills"),
  areas: say("能力領域", "Competency areas"),
  roleLinks: say("役割と項目の対応", "Role–statement links"),
  areaLinks: say("能力領域と項目の対応", "Area–statement links"),
  inNoRole: say("どの役割にも属さない項目", "Statements in no role"),
} satisfies Record<string, Sentence>;
