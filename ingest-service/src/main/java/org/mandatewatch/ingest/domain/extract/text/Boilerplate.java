package org.mandatewatch.ingest.domain.extract.text;

import java.util.List;
import java.util.Locale;

/** Lines that a page carries around its article, and lines that talk to machines instead of readers. */
final class Boilerplate {

    /** A paragraph longer than this is prose, whatever words it holds. */
    private static final int LONGEST = 220;

    private static final List<String> ANYWHERE = List.of(
            "listen now",
            "listen to this",
            "subscribe",
            "sign up",
            "newsletter",
            "cookie",
            "read more",
            "read also",
            "also read",
            "related stories",
            "related articles",
            "share this",
            "follow us",
            "advertisement",
            "click here",
            "all rights reserved",
            "privacy policy",
            "terms of use",
            "download our app",
            "file photo",
            "getty images",
            "photo by",
            "photo credit",
            "image credit");

    private static final List<String> AT_START = List.of(
            "photo:",
            "image:",
            "picture:",
            "caption:",
            "related:",
            "watch:",
            "video:",
            "listen:",
            "tags:",
            "(photo",
            "\u00a9",
            "copyright");

    /** Words meant for a language model: nobody's report, whoever wrote them. */
    private static final List<String> PROMPTS = List.of(
            "ignore previous instructions",
            "ignore all previous",
            "ignore all instructions",
            "ignore the above",
            "ignore your instructions",
            "disregard previous",
            "disregard all previous",
            "disregard the above",
            "system prompt",
            "language model",
            "ai assistant",
            "instructions to the model",
            "instruction to the model",
            "note to ai",
            "to any ai",
            "ai reading",
            "ai readers",
            "ai systems reading",
            "system note",
            "ignore everything else",
            "system:",
            "assistant:");

    private Boilerplate() {}

    static boolean is(String paragraph) {
        String lower = paragraph.strip().toLowerCase(Locale.ROOT);
        if (PROMPTS.stream().anyMatch(lower::contains)) {
            return true;
        }
        return lower.length() <= LONGEST
                && (ANYWHERE.stream().anyMatch(lower::contains)
                        || AT_START.stream().anyMatch(lower::startsWith));
    }
}
