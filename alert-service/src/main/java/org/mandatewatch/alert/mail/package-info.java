/** Mails: how they look, what their links prove, and the way to the mail server. */
@NullMarked
package org.mandatewatch.alert.mail;

import org.jspecify.annotations.NullMarked;
