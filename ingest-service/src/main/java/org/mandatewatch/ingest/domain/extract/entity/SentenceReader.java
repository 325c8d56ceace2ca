package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Goes through a sentence from mention to mention; what a name looks like is the business of a language. */
abstract class SentenceReader {

    List<Placed> read(Sentence sentence, List<TimeMention> times, int firstTime) {
        List<Token> tokens = sentence.tokens();
        List<Placed> found = new ArrayList<>();
        int time = firstTime;
        int i = 0;
        int floor = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            while (time < times.size() && times.get(time).end() <= token.start()) {
                time++;
            }
            Placed placed = time < times.size() && times.get(time).start() <= token.start()
                    ? time(tokens, i, times.get(time))
                    : null;
            if (placed == null) {
                placed = NumberedTexts.at(tokens, i);
            }
            if (placed == null) {
                placed = named(tokens, i, floor, time < times.size() ? times.get(time) : null);
            }
            if (placed == null) {
                i++;
            } else {
                found.add(placed);
                i = placed.to();
                floor = i;
            }
        }
        return found;
    }

    private @Nullable Placed time(List<Token> tokens, int i, TimeMention mention) {
        int end = i;
        while (end < tokens.size() && tokens.get(end).start() < mention.end()) {
            end++;
        }
        return end > i ? new Placed(new Mention.Time(mention), i, end) : null;
    }

    /**
     * The mention that begins at a token and is no date.
     *
     * @param floor the first token that no earlier mention has taken
     * @param nextTime the date phrase that comes next
     */
    abstract @Nullable Placed named(List<Token> tokens, int i, int floor, @Nullable TimeMention nextTime);
}
