/** What a subscription would have been sent, had it been there. */
@NullMarked
package org.mandatewatch.alert.domain.backtest;

import org.jspecify.annotations.NullMarked;
