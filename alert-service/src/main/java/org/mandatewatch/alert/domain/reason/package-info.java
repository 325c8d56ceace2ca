/** Why a notification is owed: one file per reason, each with its rule and its words. */
@NullMarked
package org.mandatewatch.alert.domain.reason;

import org.jspecify.annotations.NullMarked;
