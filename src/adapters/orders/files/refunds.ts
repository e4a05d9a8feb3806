/** Whether refunds of any bill gave the whole payment `p` back: a merchant's bill tells of each in a row of its own. */
export const IS_GIVEN_BACK = `(
  SELECT coalesce(sum(r.amount) >= p.amount, 0) FROM payments r
  WHERE r.is_refund AND r.transaction_token = p.transaction_token)`;
