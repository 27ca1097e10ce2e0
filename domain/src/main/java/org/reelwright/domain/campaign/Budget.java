package org.reelwright.domain.campaign;

import org.reelwright.domain.shared.Money;

/** Hard limits of what delivery may spend: in all, and on one day of the flight's time zone. Same currency, daily at most total. */
public record Budget(Money total, Money daily) {}
