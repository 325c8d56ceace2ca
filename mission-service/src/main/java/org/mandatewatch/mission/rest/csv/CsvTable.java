package org.mandatewatch.mission.rest.csv;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** How things of one kind become rows (RFC 4180, UTF-8, a header row first). */
public final class CsvTable<T> {

    /** Media type of the tables. */
    public static final String TYPE = "text/csv";

    /** For {@code @Produces} beside JSON, which goes first to callers who take anything. */
    public static final String OFFERED = TYPE + ";qs=0.5";

    private final SequencedMap<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    /** Adds a column at the right. */
    public CsvTable<T> column(String name, Function<T, @Nullable Object> cell) {
        columns.put(name, cell);
        return this;
    }

    /**
     * Rows written one by one as they are sent.
     *
     * @param file name under which browsers save it
     */
    public Response answer(String file, Iterable<T> rows) {
        StreamingOutput body = output -> {
            // Not closed here: the stream is the server's.
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            write(rows, writer);
            writer.flush();
        };
        return Response.ok(body, TYPE + ";charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    void write(Iterable<T> rows, Appendable out) throws IOException {
        CSVPrinter printer = CSVFormat.RFC4180.print(out);
        printer.printRecord(columns.keySet());
        for (T row : rows) {
            for (Map.Entry<String, Function<T, @Nullable Object>> column : columns.entrySet()) {
                printer.print(SafeCell.of(column.getValue().apply(row)));
            }
            printer.println();
        }
    }
}
