package org.mandatewatch.ingest.domain.extract.entity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.TimeExpression;
import org.mandatewatch.ingest.domain.date.TimeMention;

/** Something that a sentence names. Sealed, because each kind has its own letter in {@link SentenceShape}. */
public sealed interface Mention {

    /** The letter that stands for it in a sentence's shape. */
    char letter();

    /** A mission, by name, acronym or nickname. */
    record MissionNamed(Mission mission, @Nullable Country leader) implements Mention {
        @Override
        public char letter() {
            return 'M';
        }
    }

    /** A deciding body. */
    record BodyNamed(Body body) implements Mention {
        @Override
        public char letter() {
            return 'B';
        }
    }

    /** An organisation that sends missions. */
    record OrganisationNamed(Organisation organisation) implements Mention {
        @Override
        public char letter() {
            return 'O';
        }
    }

    /** A country by its name ({@code C}) or by an adjective or the name of its people ({@code A}). */
    record CountryNamed(Country country, boolean demonym) implements Mention {
        @Override
        public char letter() {
            return demonym ? 'A' : 'C';
        }
    }

    /** A count, its qualifier included. */
    record Count(long value, Qualifier qualifier) implements Mention {
        @Override
        public char letter() {
            return 'N';
        }
    }

    /** An amount of money, its qualifier included. */
    record Money(BigDecimal amount, String currency) implements Mention {
        @Override
        public char letter() {
            return 'F';
        }
    }

    /**
     * A resolution by its number, without the year.
     *
     * @param apart true when the number stands apart from the word, which so means a text just spoken of
     */
    record ResolutionNumber(String number, boolean apart) implements Mention {
        @Override
        public char letter() {
            return 'R';
        }
    }

    /** A date phrase ({@code D}) or a length of time ({@code T}). */
    record Time(TimeMention time) implements Mention {
        @Override
        public char letter() {
            return time.expression() instanceof TimeExpression.Span ? 'T' : 'D';
        }

        /** True when the phrase says how long, not how often. */
        public boolean isLength() {
            return Spans.periodOf(time.expression()).isPresent();
        }

        public boolean isUntil() {
            return time.bound() == Bound.UNTIL;
        }
    }

    /** Where a mention stands, in tokens of its sentence. */
    record Placed(Mention mention, int from, int to) {
        static final List<Placed> NONE = List.of();
    }
}
