// Every form that an address of the app can take, with the heading that must stand there.
import { catalogue, pack } from "./dist.ts";
import { words, type Language } from "./words.ts";

export type PageForm = {
  /** A short word for titles of tests and names of files. */
  name: string;
  /** The path and query below the language. */
  path: string;
  /** The text of the page's `h1`. */
  heading: Record<Language, string>;
};

const bilingual = (text: { en?: string; ja?: string } | undefined): Record<Language, string> => ({
  ja: text?.ja || text?.en || "",
  en: text?.en || text?.ja || "",
});

const frameworkName = (edition: string) =>
  bilingual(catalogue().editions.find((entry) => entry.key === edition)?.framework.name);

const roleTitle = (edition: string, id: string) => bilingual(pack(edition).roles.find((role) => role.id === id)?.title);

const areaTitle = (edition: string, id: string) =>
  bilingual(pack(edition).competency_areas?.find((area) => area.id === id)?.title);

const framework = (edition: string): PageForm => ({
  name: `framework ${edition}`,
  path: `framework/${edition}/`,
  heading: frameworkName(edition),
});

const role = (edition: string, id: string): PageForm => ({
  name: `role ${edition} ${id}`,
  path: `role/${edition}/${id}/`,
  heading: roleTitle(edition, id),
});

const area = (edition: string, id: string): PageForm => ({
  name: `area ${edition} ${id}`,
  path: `area/${edition}/${id}/`,
  heading: areaTitle(edition, id),
});

const statement = (edition: string, id: string, kind: Record<Language, string>): PageForm => ({
  name: `statement ${edition} ${id}`,
  path: `statement/?key=${edition}:${id}`,
  heading: { ja: `${kind.ja} ${id}`, en: `${kind.en} ${id}` },
});

const KNOWLEDGE = { ja: "知識", en: "Knowledge" };
const TASK = { ja: "タスク", en: "Task" };

const fixed: PageForm[] = [
  { name: "home", path: "", heading: words.home },
  { name: "explore", path: "explore/", heading: words.explore },
  { name: "search", path: "search/", heading: words.search },
  { name: "data", path: "data/", heading: words.data },
  { name: "about", path: "about/", heading: words.about },
];

/** One page of each look: what is checked for every reader and every screen. */
export const looks: PageForm[] = [
  ...fixed,
  framework("nice@2.2.0"),
  framework("jp@2026"),
  role("nice@2.2.0", "PD-WRL-003"),
  role("jp@2026", "JP-07"),
  area("nice@2.2.0", "NF-COM-001"),
  statement("nice@2.2.0", "K0698", KNOWLEDGE),
  { name: "search with results", path: "search/?q=K0698", heading: words.search },
  { name: "missing", path: "role/?key=nice@2.2.0:NO-SUCH", heading: words.missing },
];

/** Pages that the server finds by their path or that the app finds by their query. */
export const addresses: PageForm[] = [
  ...fixed,
  ...["jp@2026", "nice@2.2.0", "nice@2.1.0", "ecsf@1", "ca@2023", "au@2.0"].map(framework),
  role("jp@2026", "JP-07"),
  role("nice@2.2.0", "PD-WRL-003"),
  role("nice@2.1.0", "PD-WRL-003"),
  role("ecsf@1", "ECSF-02"),
  role("ca@2023", "CA-A1"),
  role("au@2.0", "AU-03"),
  area("nice@2.2.0", "NF-COM-001"),
  area("nice@2.1.0", "NF-COM-001"),
  statement("nice@2.2.0", "K0698", KNOWLEDGE),
  statement("ecsf@1", "ECSF-T-001", TASK),
  { name: "role by query", path: "role/?key=nice@2.2.0:PD-WRL-003", heading: roleTitle("nice@2.2.0", "PD-WRL-003") },
  { name: "area by query", path: "area/?key=nice@2.2.0:NF-COM-001", heading: areaTitle("nice@2.2.0", "NF-COM-001") },
  { name: "framework by query", path: "framework/?key=ecsf@1", heading: frameworkName("ecsf@1") },
  { name: "search by query", path: "search/?q=incident+response&framework=nice&kind=task", heading: words.search },
  { name: "role that no edition has", path: "role/?key=nice@2.2.0:NO-SUCH", heading: words.missing },
  { name: "edition that nobody has", path: "framework/?key=nice@9.9.9", heading: words.missing },
];
