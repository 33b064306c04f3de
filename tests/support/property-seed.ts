import fc from "fast-check";

// The same random cases every time, so that a run says something about the change and not about luck. To look further:
// PROPERTY_SEED=123 npm run test:unit
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });
