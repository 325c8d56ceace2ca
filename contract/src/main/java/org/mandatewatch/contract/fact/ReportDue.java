package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.mandatewatch.contract.DateWindow;

/**
 * A report to a deciding body is due.
 *
 * @param header what every fact has
 * @param by who must report
 * @param window when
 */
public record ReportDue(@JsonUnwrapped FactHeader header, String by, DateWindow window) implements Fact {}
