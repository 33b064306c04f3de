import { describe, expect, it } from "vitest";
import { searchTopics } from "@/components/help/search-topics";
import { findTopic, HELP_TOPICS } from "@/components/help/topics";

describe("help", () => {
  it("has each topic once and links only to topics there are", () => {
    const slugs = HELP_TOPICS.map((topic) => topic.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const topic of HELP_TOPICS)
      for (const slug of topic.see) expect(findTopic(slug), `${topic.slug} → ${slug}`).not.toBeNull();
  });

  it("finds without diacritics and puts a title before a mention", () => {
    const found = searchTopics(HELP_TOPICS, "mat khau").map((topic) => topic.slug);
    expect(found.slice(0, 2).sort()).toEqual(["dang-nhap", "tai-khoan"]);
  });

  it("wants every word, and gives all topics for no words", () => {
    expect(searchTopics(HELP_TOPICS, "mật khẩu xyzzy")).toEqual([]);
    expect(searchTopics(HELP_TOPICS, "  ")).toEqual(HELP_TOPICS);
  });
});
