/**
 * What an issue thread looks like on GitHub, 3,600 characters: a report by template with comments of the template,
 * versions in a table, a folded log and a screenshot; then answers with a quote, a patch, addresses and type parameters,
 * and a README with a centred picture, a badge and a table. A third of it stands in blocks with something to take out.
 */
export const issueThread = `<!-- Thank you for reporting! Please search the open issues first. -->

### What happened

The total of an order is wrong when a line has no discount, e.g. \`order.lines[0]\`. It was right before 2.3. I looked at the
calculation and believe that the missing value is taken for zero times the price, so the whole line counts as nothing.

### Steps

<!-- The fewer the better. -->

1. Make an order with two lines (see [the guide](https://github.com/acme/shop/blob/main/docs/orders.md)).
2. Take the discount off the second one; 3 < 4, so its total must not fall.
3. Ask for the total once more.

\`\`\`ts
const order = makeOrder([{ price: 10, count: 1 }, { price: 20, count: 1, discount: 5 }]);
expect(total(order)).toBe(25);
\`\`\`

### What I expected

25, as in the summary of the order and on the invoice. The screen shows 15:

![The total of the order](https://github.com/user-attachments/assets/3f2b5c9e-total.png)

### Versions

| part  | version |
| ----- | ------- |
| shop  | 2.3.1   |
| Node  | 24.3.0  |
| macOS | 15.2    |

<details>
<summary>Log</summary>

\`\`\`
2026-11-22T21:00:00Z   at total (/home/ada/shop/src/order.ts:12:34) expected 25, got 15
2026-11-22T21:00:00Z   at Invoice<Line>.sum (/home/ada/shop/src/invoice.ts:88:10)
2026-11-22T21:00:00Z   at process.processTicksAndRejections (node:internal/process/task_queues:105:5)
\`\`\`

</details>

I can send a patch if you tell me where the default should stand.

Thanks for the report! I can see it on main, too. It came with the change to optional discounts, where the type went from a
number to \`number | undefined\` and one of the two places that add up was not changed.

> The total of an order is wrong when a line has no discount

Could you try this?

\`\`\`diff
-const total = lines.reduce((sum, line) => sum + line.price * line.count - line.discount, 0);
+const total = lines.reduce((sum, line) => sum + line.price * line.count - (line.discount ?? 0), 0);
\`\`\`

It works for me with that. The invoice is right as well, but the export still has the old value in it, see
https://github.com/acme/shop/blob/main/src/export.ts, where the same sum is made a second time.

- The summary is right.
- The invoice is right.
- The export is wrong: it says \`NaN\` for lines without a discount.

Good catch @ada. Let us put the sum in one place and use it in all three, then a rule like this has to be right only once. I would
call it \`sumOf\` and leave the rounding where it is, since the tax depends on it &mdash; see the discussion of last year.

I agree. We should also have a test for the export; today there is none, and so nobody saw it. Type parameters such as
Map<String, Line> in the docs of that file are outdated, too.

<p align="center">
  <img src="https://github.com/acme/shop/raw/main/logo.svg" alt="Shop" width="200">
</p>

[![build](https://github.com/acme/shop/actions/workflows/ci.yml/badge.svg)](https://github.com/acme/shop/actions "CI")

## Contributing

Run \`npm ci\` and \`npm test\` before you send a change. Tests that need the database are skipped when there is none. Money is kept in
cents, as integers, and rounded once at the end. A change of a public function needs a line in the changelog.

## Layout

* \`src/order.ts\` has the order and its lines.
* \`src/invoice.ts\` makes invoices, **one per order**, and never changes an order.
* \`src/export.ts\` writes both as CSV.

<!-- prettier-ignore -->
| command        | what it does                  |
| -------------- | ----------------------------- |
| npm test       | runs all tests                |
| npm run build  | writes \`dist/\`, nothing else |

`;
