// A parenting app that shows what is next, with the package and nothing else.
// Build it with `cargo xtask component`, serve the checkout, and open /component/example/.
import init, { Engine, Words } from "../../dist-component/hagukumi.js";

await init();
const engine = new Engine();
const [birth, language, list, problem] = ["birth", "language", "list", "problem"].map((id) =>
  document.getElementById(id));
const day = (date) => new Date(date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const today = day(new Date());
birth.value = day(new Date(Date.now() - 72 * 86_400_000));
birth.max = today;
language.replaceChildren(...Words.languages().map((tag) => new Option(tag)));
language.value = new Words(navigator.languages).language;

function show() {
  const words = new Words(language.value, { furigana: "html" });
  list.lang = words.language;
  problem.textContent = "";
  list.replaceChildren();
  try {
    const forecast = engine.forecast({ birth_date: birth.value, today });
    for (const series of forecast.series.filter((one) => one.applies && one.next)) {
      const item = document.createElement("li");
      const { label, earliest_with_spacing: from } = series.next;
      // Words with `furigana: "html"` are escaped.
      item.innerHTML = `<strong>${words.series(series.series)}</strong> ${words.dose(label)}:
        ${words.marker(series.marker)}, ${words.date(from)}`;
      list.append(item);
    }
  } catch (error) {
    problem.textContent = `${error.code}: ${error.field}`;
  }
  words.free();
}

birth.addEventListener("input", show);
language.addEventListener("input", show);
show();
