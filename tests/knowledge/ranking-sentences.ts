/** When a row was written, and so what its score is worth. */
export type RowSet =
	/** The ranking was tuned on it. */
	| 'tuned-on'
	/** Before there was a ranking; its misses were not looked at. */
	| 'held-out'
	/** When the tuning was done. */
	| 'written-after';

/**
 * What a careful editor would show first: a sentence of our own in the manner of the news, the entity the reader points
 * at, the other entities named in it, and the fact that belongs there.
 */
export interface RankingRow {
	readonly lang: 'en' | 'nl';
	readonly set: RowSet;
	readonly entity: string;
	readonly named: readonly string[];
	readonly sentence: string;
	readonly fact: string;
}

type Line = readonly [entity: string, named: string, sentence: string, fact: string];

function rows(lang: 'en' | 'nl', set: RowSet, lines: readonly Line[]): RankingRow[] {
	return lines.map(([entity, named, sentence, fact]) => ({
		lang,
		set,
		entity,
		named: named.split(' ').filter(Boolean),
		sentence,
		fact,
	}));
}

// biome-ignore format: a table, a row a line
const englishForTuning = rows('en', 'tuned-on', [
	['nvidia', 'openai', 'Nvidia and OpenAI are drawing closer, and not everyone in the industry is pleased.', 'concerns-after-announcement'],
	['openai', 'nvidia', 'OpenAI announced a partnership with Nvidia on Monday.', 'deal-potential'],
	['nvidia', 'openai', 'Nvidia could end up owning part of OpenAI, one of its own best customers.', 'stake-in-return'],
	['openai', 'nvidia', 'The sites that OpenAI wants to fill with Nvidia systems will draw as much power as several nuclear reactors.', 'compute-capacity'],
	['nvidia', '', 'Shares of Nvidia rose two percent, lifting its market capitalisation to a new high.', 'market-value'],
	['nvidia', '', 'Nvidia reported quarterly revenue that beat every forecast.', 'record-sales'],
	['nvidia', '', 'Start-ups complain that they wait months for graphics processors from Nvidia.', 'run-on-chips'],
	['nvidia', '', 'A handful of buyers account for half of Nvidia’s data centre revenue.', 'few-large-customers'],
	['nvidia', '', 'Smaller clients fear that Nvidia will favour the firms it has invested in.', 'every-customer-top-priority'],
	['nvidia', 'amd', 'Nvidia faces a challenge from AMD, which unveiled a new accelerator.', 'amd-alternative'],
	['amd', '', 'AMD hopes to win a larger share of the AI accelerator market.', 'amd-alternative'],
	['amd', 'microsoft', 'Microsoft is said to be testing AMD’s newest chips in its data centres.', 'amd-alternative'],
	['microsoft', 'nvidia', 'Microsoft spends more on Nvidia chips than any other company.', 'few-large-customers'],
	['google', '', 'Google’s latest in-house processor is meant for training its own models.', 'own-components'],
	['amazon', 'nvidia', 'Amazon wants its cloud to rely less on Nvidia.', 'seek-independence'],
	['meta', '', 'Meta raised its capital spending plan to build a data centre the size of Manhattan.', 'infrastructure-race'],
	['meta', 'google', 'Meta and Google are outbidding each other for land and electricity.', 'infrastructure-race'],
	['hyperscalers', '', 'Hyperscalers have become the biggest spenders in technology.', 'few-large-customers'],
	['openai', '', 'OpenAI said ChatGPT’s audience had doubled in a year.', 'weekly-users'],
	['openai', '', 'After an employee share sale, OpenAI overtook every other private technology company in value.', 'largest-startup'],
	['openai', '', 'OpenAI delayed the release because its servers could not cope.', 'launch-bottlenecks'],
	['openai', 'nvidia', 'OpenAI would use the money from Nvidia to expand its computing capacity.', 'secure-infrastructure'],
]);

// biome-ignore format: a table, a row a line
const englishHeldOut = rows('en', 'held-out', [
	['nvidia', 'openai', 'The letter of intent between Nvidia and OpenAI is not yet a contract.', 'letter-of-intent'],
	['openai', 'nvidia', 'How much of the price Nvidia will pay OpenAI in cash is a matter of debate among analysts.', 'largely-in-cash'],
	['nvidia', 'openai', 'The first instalment that Nvidia hands over to OpenAI comes once the papers are signed.', 'first-payment'],
	['nvidia', 'openai', 'Rival labs ask whether Nvidia will still deliver to them on equal terms now that it backs OpenAI.', 'other-customers-unaffected'],
	['openai', '', 'Investors are pouring billions into OpenAI.', 'deal-potential'],
	['openai', '', 'OpenAI is planning data centres across the country, each with its own power plant.', 'compute-capacity'],
	['openai', '', 'OpenAI has an almost bottomless appetite for computing power.', 'compute-demand'],
	['openai', '', 'Every week more people turn to OpenAI’s chatbot for advice.', 'weekly-users'],
	['nvidia', '', 'Nvidia is worth more than the entire stock market of most countries.', 'market-value'],
	['nvidia', '', 'Analysts expect demand for Nvidia’s processors to outstrip supply for years.', 'explosive-demand'],
	['nvidia', '', 'Critics say Nvidia is both supplier and shareholder, and that this strains its ties with other clients.', 'every-customer-top-priority'],
	['nvidia', 'microsoft amazon', 'Microsoft and Amazon together bring in a large part of what Nvidia earns.', 'few-large-customers'],
	['nvidia', 'google', 'Google is offering its own AI chips to outsiders, in a direct attack on Nvidia.', 'own-components'],
	['nvidia', '', 'Nvidia has been on a dealmaking spree.', 'deal-potential'],
	['amd', 'nvidia', 'AMD remains a distant second to Nvidia in chips for artificial intelligence.', 'amd-alternative'],
	['amazon', '', 'Amazon showed the third generation of its home-grown training chip.', 'own-components'],
	['microsoft', 'nvidia', 'Microsoft is looking for ways to reduce its dependence on Nvidia.', 'seek-independence'],
	['microsoft', 'meta google amazon', 'Microsoft, Meta, Google and Amazon will together spend more on AI infrastructure this year than ever.', 'infrastructure-race'],
	['google', 'amd', 'Google has held talks with AMD about buying its graphics processors.', 'amd-alternative'],
	['hyperscalers', 'nvidia', 'The hyperscalers account for most of what Nvidia sells.', 'few-large-customers'],
	['hyperscalers', '', 'Hyperscalers are racing to put up ever larger AI clusters.', 'infrastructure-race'],
	['meta', '', 'Meta appointed a new finance chief.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const dutchForTuning = rows('nl', 'tuned-on', [
	['nvidia', 'openai', 'Nvidia steekt mogelijk vele miljarden in OpenAI.', 'deal-potential'],
	['openai', 'nvidia', 'OpenAI geeft Nvidia aandelen in ruil voor kapitaal.', 'stake-in-return'],
	['nvidia', 'openai', 'Concurrenten van OpenAI vrezen dat Nvidia hen voortaan achteraan in de rij zet.', 'other-customers-unaffected'],
	['openai', 'nvidia', 'De datacenters van OpenAI en Nvidia vragen zoveel stroom dat het net moet worden verzwaard.', 'compute-capacity'],
	['nvidia', 'openai', 'Pas als de handtekeningen van Nvidia en OpenAI staan, wordt het eerste geld overgemaakt.', 'first-payment'],
	['nvidia', '', 'Het aandeel Nvidia sloot op recordhoogte op de beurs van New York.', 'market-value'],
	['nvidia', '', 'De omzet van Nvidia steeg in het afgelopen kwartaal opnieuw fors.', 'record-sales'],
	['nvidia', '', 'De vraag naar chips van Nvidia is nog altijd groter dan het aanbod.', 'explosive-demand'],
	['nvidia', '', 'Nvidia verzekert zijn afnemers dat niemand wordt voorgetrokken.', 'every-customer-top-priority'],
	['nvidia', 'meta microsoft', 'Meta en Microsoft behoren tot de trouwste klanten van Nvidia.', 'few-large-customers'],
	['amd', 'nvidia', 'AMD wil met een goedkopere chip marktaandeel afsnoepen van Nvidia.', 'amd-alternative'],
	['amd', '', 'AMD presenteerde maandag kwartaalcijfers.', 'amd-alternative'],
	['google', 'nvidia', 'Google ontwerpt zijn eigen AI-chips en heeft Nvidia daardoor minder nodig.', 'own-components'],
	['microsoft', '', 'Microsoft bouwt in Noord-Holland aan nog een datacenter.', 'infrastructure-race'],
	['amazon', '', 'Amazon schrapt duizenden banen op kantoor.', 'few-large-customers'],
	['meta', 'nvidia', 'Meta probeert de afhankelijkheid van Nvidia te verkleinen.', 'seek-independence'],
	['hyperscalers', '', 'De hyperscalers investeren dit jaar honderden miljarden in rekencentra.', 'infrastructure-race'],
	['openai', '', 'OpenAI telt inmiddels meer gebruikers dan menig sociaal netwerk.', 'weekly-users'],
	['openai', '', 'Het Amerikaanse OpenAI is het meest waardevolle jonge technologiebedrijf.', 'largest-startup'],
	['openai', '', 'Door een tekort aan rekenkracht moest OpenAI de introductie van een nieuwe dienst beperken.', 'launch-bottlenecks'],
	['openai', '', 'OpenAI verbruikt steeds meer rekenkracht.', 'compute-demand'],
	['nvidia', 'openai', 'De deal met OpenAI maakt de positie van Nvidia nog sterker, denken analisten.', 'position-strengthened'],
]);

// biome-ignore format: a table, a row a line
const dutchHeldOut = rows('nl', 'held-out', [
	['nvidia', 'openai', 'Nvidia en OpenAI tekenden een intentieverklaring.', 'letter-of-intent'],
	['openai', 'nvidia', 'Nvidia betaalt OpenAI niet alles in één keer.', 'phased-investment'],
	['openai', 'nvidia', 'Het belang dat Nvidia in OpenAI neemt, roept vragen op bij toezichthouders.', 'stake-in-return'],
	['nvidia', 'openai', 'Nvidia levert de apparatuur voor de nieuwe datacenters van OpenAI.', 'datacentres-with-nvidia-hardware'],
	['nvidia', 'openai', 'Voor iedere gigawatt die erbij komt, maakt Nvidia extra geld over aan OpenAI.', 'capital-per-gigawatt'],
	['openai', 'nvidia', 'Met de miljarden van Nvidia kan OpenAI verder groeien.', 'secure-infrastructure'],
	['nvidia', '', 'Met zijn beurswaarde laat Nvidia alle andere bedrijven ver achter zich.', 'market-value'],
	['nvidia', '', 'Nvidia verkocht nooit eerder zoveel chips.', 'record-sales'],
	['nvidia', '', 'Cloudbedrijven vechten om elke processor die Nvidia kan leveren.', 'run-on-chips'],
	['nvidia', '', 'Nvidia moet voorkomen dat het zijn vaste klanten van zich vervreemdt.', 'balancing-act'],
	['nvidia', '', 'Een paar grote afnemers bepalen het lot van Nvidia.', 'few-large-customers'],
	['nvidia', 'amd', 'Wie niet bij Nvidia terechtkan, klopt aan bij concurrent AMD.', 'amd-alternative'],
	['amd', 'meta', 'Meta kocht een grote partij AI-chips van AMD.', 'amd-alternative'],
	['google', '', 'Moederbedrijf Alphabet boekte meer winst dankzij de advertenties van Google.', 'few-large-customers'],
	['amazon', 'microsoft', 'Amazon en Microsoft zijn verwikkeld in een wedloop om de grootste AI-datacenters.', 'infrastructure-race'],
	['microsoft', '', 'Microsoft werkt al jaren aan een zelf ontworpen AI-chip.', 'own-components'],
	['hyperscalers', 'nvidia', 'Hyperscalers zoeken naarstig naar een uitweg uit de greep van Nvidia.', 'seek-independence'],
	['meta', '', 'Meta moet zich volgende week verantwoorden voor de Europese privacyregels.', 'few-large-customers'],
	['openai', '', 'Bij OpenAI komen er elke week miljoenen gebruikers bij.', 'weekly-users'],
	['openai', '', 'OpenAI haalt opnieuw geld op bij investeerders.', 'deal-potential'],
	['openai', '', 'De stroomrekening van OpenAI loopt snel op.', 'compute-capacity'],
	['openai', '', 'Bij de lancering van het nieuwe model liep OpenAI tegen een gebrek aan chips aan.', 'launch-bottlenecks'],
]);

/** Written when the ranking had first been tuned, which then went on with them. */
// biome-ignore format: a table, a row a line
const englishSecond = rows('en', 'tuned-on', [
	['openai', 'nvidia', 'Chipmaker Nvidia is to become a shareholder in OpenAI under a plan that has yet to be put into a contract.', 'stake-in-return'],
	['nvidia', 'openai', 'Will the chips Nvidia promised OpenAI leave enough for everyone else in the queue?', 'other-customers-unaffected'],
	['nvidia', 'openai', 'OpenAI and Nvidia speak of sites that together need as much energy as a metropolis.', 'compute-capacity'],
	['openai', '', 'The maker of ChatGPT, OpenAI, went from research lab to household name in under a decade.', 'weekly-users'],
	['openai', '', 'Users met error messages for hours after OpenAI opened its new image tool to everyone.', 'launch-bottlenecks'],
	['openai', 'microsoft', 'OpenAI no longer buys all its computing power from Microsoft.', 'compute-demand'],
	['nvidia', '', 'Traders brace for Nvidia’s results after the closing bell.', 'record-sales'],
	['nvidia', '', 'The chip designer Nvidia lost hundreds of billions in stock market value in a day.', 'market-value'],
	['nvidia', '', 'Used Nvidia cards fetch more than their list price because new ones cannot be had.', 'run-on-chips'],
	['nvidia', 'meta', 'Meta has ordered another hundred thousand graphics chips from Nvidia.', 'few-large-customers'],
	['google', '', 'Google rents out its tensor processing units as a cheaper option for small firms.', 'own-components'],
	['amd', 'openai', 'OpenAI also signed with AMD, which will deliver processors from next year.', 'amd-alternative'],
	['amazon', 'nvidia', 'Amazon is weaning its cloud off Nvidia hardware, step by step.', 'seek-independence'],
	['microsoft', '', 'Microsoft will put tens of billions into server farms this fiscal year.', 'infrastructure-race'],
	['hyperscalers', '', 'Nobody builds faster than the hyperscalers.', 'infrastructure-race'],
	['nvidia', '', 'Can Nvidia keep every client happy while buying into some of them?', 'every-customer-top-priority'],
]);

// biome-ignore format: a table, a row a line
const dutchSecond = rows('nl', 'tuned-on', [
	['openai', 'nvidia', 'Chipmaker Nvidia wordt mede-eigenaar van OpenAI.', 'stake-in-return'],
	['openai', 'nvidia', 'Het grootste deel van de Nvidia-miljarden voor OpenAI komt in klinkende munt.', 'largely-in-cash'],
	['nvidia', 'openai', 'Wat de samenwerking tussen Nvidia en OpenAI betekent voor andere chipkopers, is onduidelijk.', 'other-customers-unaffected'],
	['nvidia', 'openai', 'De miljardendeal tussen Nvidia en OpenAI is nog niet definitief.', 'letter-of-intent'],
	['openai', '', 'OpenAI wil overal ter wereld rekencentra neerzetten.', 'compute-capacity'],
	['openai', '', 'Vrijwel elke scholier gebruikt weleens een product van OpenAI.', 'weekly-users'],
	['openai', '', 'OpenAI werd bij de laatste aandelenverkoop hoger gewaardeerd dan welk jong bedrijf ook.', 'largest-startup'],
	['nvidia', '', 'De cijfers van Nvidia overtroffen de verwachtingen.', 'record-sales'],
	['nvidia', '', 'Beleggers deden Nvidia massaal van de hand.', 'market-value'],
	['nvidia', '', 'Overal ter wereld is een stormloop gaande op de processoren van Nvidia.', 'run-on-chips'],
	['nvidia', '', 'Nvidia bezit inmiddels aandelen in tal van AI-bedrijven die ook zijn chips kopen.', 'stake-in-return'],
	['microsoft', 'nvidia', 'Microsoft bestelde vorig jaar een half miljoen chips bij Nvidia.', 'few-large-customers'],
	['google', 'amazon', 'Google en Amazon ontwikkelen allebei een eigen chip.', 'own-components'],
	['meta', 'amd', 'AMD levert voortaan ook aan Meta.', 'amd-alternative'],
	['amazon', '', 'Amazon trekt tientallen miljarden uit voor serverparken in Europa.', 'infrastructure-race'],
	['hyperscalers', 'nvidia', 'De winst van Nvidia staat of valt met de bestellingen van hyperscalers.', 'few-large-customers'],
]);

/** Written after the second tuning, and used for the third. */
// biome-ignore format: a table, a row a line
const englishThird = rows('en', 'tuned-on', [
	['nvidia', 'openai', 'Each time OpenAI switches on another gigawatt, Nvidia would write another cheque.', 'capital-per-gigawatt'],
	['openai', 'nvidia', 'Nvidia has agreed in principle to bankroll OpenAI’s expansion, though nothing has been signed.', 'letter-of-intent'],
	['nvidia', 'openai', 'A senator asked whether Nvidia’s tie-up with OpenAI would shut out smaller laboratories.', 'other-customers-unaffected'],
	['openai', 'nvidia', 'The plan calls for racks of Nvidia processors in halls that OpenAI has yet to build.', 'datacentres-with-nvidia-hardware'],
	['openai', 'nvidia', 'OpenAI’s arrangement with Nvidia is the largest of its kind so far.', 'deal-potential'],
	['nvidia', 'openai', 'Some of the cash that Nvidia gives OpenAI will flow straight back as orders for chips.', 'largely-in-cash'],
	['openai', '', 'A good part of the adults on the planet now talk to a bot built by OpenAI.', 'weekly-users'],
	['openai', '', 'OpenAI capped the number of pictures people could make because its graphics cards were overheating.', 'launch-bottlenecks'],
	['openai', '', 'No private company has ever been priced as highly as OpenAI.', 'largest-startup'],
	['openai', '', 'Training ever larger models has left OpenAI short of processors.', 'compute-demand'],
	['nvidia', '', 'Nvidia became the first company to be valued at several trillion dollars.', 'market-value'],
	['nvidia', '', 'The top line grew by more than half as Nvidia shipped its newest boards.', 'record-sales'],
	['nvidia', '', 'Governments and start-ups alike are lining up for what Nvidia makes.', 'explosive-demand'],
	['nvidia', 'google microsoft', 'When Google or Microsoft trims its budget, Nvidia feels it.', 'few-large-customers'],
	['nvidia', '', 'If Nvidia is seen to pick favourites, other buyers may walk away.', 'balancing-act'],
	['microsoft', 'amd', 'Microsoft now offers servers with AMD processors to its cloud customers.', 'amd-alternative'],
	['amazon', 'google', 'Amazon and Google are locked in a spending contest over AI.', 'infrastructure-race'],
	['meta', '', 'Meta is developing processors tailored to its own recommendation software.', 'own-components'],
	['google', 'nvidia', 'Google would rather not pay Nvidia’s margins for ever.', 'seek-independence'],
	['amazon', '', 'Amazon opened a grocery shop in Leeds.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const dutchThird = rows('nl', 'tuned-on', [
	['openai', 'nvidia', 'Eerst moet er een contract liggen, dan pas maakt Nvidia de eerste miljarden over aan OpenAI.', 'first-payment'],
	['nvidia', 'openai', 'Het geld van Nvidia bereikt OpenAI in stukjes.', 'phased-investment'],
	['nvidia', 'openai', 'Dat Nvidia straks een deel van OpenAI bezit, zit concurrenten dwars.', 'stake-in-return'],
	['openai', 'nvidia', 'Voor de plannen van OpenAI en Nvidia zijn heel wat kerncentrales nodig.', 'compute-capacity'],
	['nvidia', 'openai', 'De bekendmaking door Nvidia en OpenAI leidde tot bezorgde reacties in de sector.', 'concerns-after-announcement'],
	['nvidia', 'openai', 'Nvidia en OpenAI slaan de handen ineen.', 'deal-potential'],
	['openai', '', 'Het aantal mensen dat OpenAI dagelijks om raad vraagt, blijft stijgen.', 'weekly-users'],
	['openai', '', 'OpenAI stelde de nieuwe spraakfunctie weken uit.', 'launch-bottlenecks'],
	['openai', '', 'De topman zei dat OpenAI nooit genoeg processoren heeft.', 'compute-demand'],
	['openai', '', 'OpenAI is meer waard dan welke andere start-up ook.', 'largest-startup'],
	['nvidia', '', 'Nvidia is nu het kostbaarste bedrijf ter wereld.', 'market-value'],
	['nvidia', '', 'Nvidia boekte in drie maanden meer omzet dan vroeger in een jaar.', 'record-sales'],
	['nvidia', '', 'Wie nu bij Nvidia bestelt, krijgt pas volgend jaar geleverd.', 'run-on-chips'],
	['nvidia', 'meta amazon', 'Meta en Amazon zijn goed voor een flink deel van de omzet van Nvidia.', 'few-large-customers'],
	['nvidia', '', 'Nvidia zegt dat het al zijn klanten gelijk behandelt.', 'every-customer-top-priority'],
	['amd', 'google', 'Ook Google zou met AMD praten over de levering van chips.', 'amd-alternative'],
	['microsoft', '', 'Microsoft steekt dit jaar meer dan ooit in rekencentra.', 'infrastructure-race'],
	['meta', '', 'Meta laat een chip van eigen hand maken in Taiwan.', 'own-components'],
	['hyperscalers', 'nvidia', 'Geen van de hyperscalers wil voorgoed aan Nvidia vastzitten.', 'seek-independence'],
	['google', '', 'Google kreeg een boete van de Europese Commissie.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const englishAfter = rows('en', 'written-after', [
	['openai', 'nvidia', 'OpenAI and Nvidia said on Monday that they would work together on a new generation of data centres.', 'datacentres-with-nvidia-hardware'],
	['nvidia', 'openai', 'Nvidia plans to invest in OpenAI as the start-up builds out its computing network.', 'deal-potential'],
	['nvidia', 'openai', 'Analysts worry that Nvidia is in effect paying OpenAI to buy its chips.', 'concerns-after-announcement'],
	['openai', 'nvidia', 'Nvidia will hold a minority stake in OpenAI if the plan goes through.', 'stake-in-return'],
	['nvidia', 'openai', 'The tie-up of Nvidia and OpenAI would need the output of roughly ten nuclear reactors.', 'compute-capacity'],
	['nvidia', 'openai', 'An Nvidia spokesman said the OpenAI deal would not affect supplies to other customers.', 'other-customers-unaffected'],
	['openai', 'microsoft nvidia', 'OpenAI, backed by Microsoft, is now also taking money from Nvidia.', 'deal-potential'],
	['openai', '', 'OpenAI is in talks to sell employee shares at a higher valuation.', 'largest-startup'],
	['openai', '', 'OpenAI says hundreds of millions of people use ChatGPT every week.', 'weekly-users'],
	['openai', '', 'OpenAI delayed the wider release of its video tool, citing a shortage of graphics processors.', 'launch-bottlenecks'],
	['nvidia', '', 'Nvidia shares fell in early trading on Wall Street.', 'market-value'],
	['nvidia', '', 'Nvidia reports third-quarter earnings on Wednesday.', 'record-sales'],
	['nvidia', '', 'Demand for Nvidia’s latest chips far exceeds what it can make.', 'explosive-demand'],
	['nvidia', 'meta google', 'Nvidia counts Meta and Google among its largest customers.', 'few-large-customers'],
	['nvidia', '', 'Nvidia’s grip on the AI chip market has drawn rivals large and small.', 'amd-alternative'],
	['amd', 'nvidia', 'AMD shares rose on hopes that it can win business from Nvidia.', 'amd-alternative'],
	['google', 'nvidia', 'Google is pitching its own AI chips to customers that now buy from Nvidia.', 'own-components'],
	['microsoft', 'nvidia', 'Microsoft has been working to cut its reliance on Nvidia.', 'seek-independence'],
	['meta', 'amazon microsoft', 'Amazon, Microsoft and Meta have all raised their spending plans for AI data centres.', 'infrastructure-race'],
	['amazon', '', 'Amazon was sued by the city over warehouse conditions.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const dutchAfter = rows('nl', 'written-after', [
	['openai', 'nvidia', 'Chipreus Nvidia gaat tot honderd miljard dollar investeren in OpenAI.', 'deal-potential'],
	['nvidia', 'openai', 'Nvidia krijgt met de investering een belang in OpenAI, het bedrijf achter ChatGPT.', 'stake-in-return'],
	['openai', 'nvidia', 'De eerste tien miljard dollar krijgt OpenAI zodra de definitieve overeenkomst met Nvidia is getekend.', 'first-payment'],
	['openai', 'nvidia', 'OpenAI wil met steun van Nvidia voor zeker tien gigawatt aan datacenters bouwen.', 'compute-capacity'],
	['nvidia', 'openai', 'Critici noemen de deal tussen Nvidia en OpenAI een vorm van rondpompen van geld.', 'concerns-after-announcement'],
	['nvidia', 'openai', 'Volgens Nvidia heeft de samenwerking met OpenAI geen gevolgen voor andere klanten.', 'other-customers-unaffected'],
	['openai', '', 'ChatGPT-maker OpenAI heeft honderden miljoenen gebruikers per week.', 'weekly-users'],
	['openai', '', 'OpenAI kampt met een tekort aan rekenkracht.', 'compute-demand'],
	['openai', '', 'OpenAI is met een waardering van honderden miljarden de grootste start-up ter wereld.', 'largest-startup'],
	['openai', '', 'Door de grote belangstelling moest OpenAI de lancering van de beeldgenerator uitstellen.', 'launch-bottlenecks'],
	['nvidia', '', 'Het aandeel Nvidia verloor maandag drie procent.', 'market-value'],
	['nvidia', '', 'Nvidia komt woensdag met kwartaalcijfers.', 'record-sales'],
	['nvidia', '', 'Nvidia kan de vraag naar zijn AI-chips nauwelijks bijbenen.', 'explosive-demand'],
	['nvidia', 'microsoft google', 'Microsoft en Google zijn grote klanten van Nvidia, maar maken ook zelf chips.', 'few-large-customers'],
	['nvidia', '', 'Nvidia leunt voor zijn omzet sterk op een paar grote techbedrijven.', 'few-large-customers'],
	['amd', 'openai', 'AMD gaat chips leveren aan OpenAI en wordt zo een serieuzere concurrent van de marktleider.', 'amd-alternative'],
	['amazon', 'nvidia', 'Amazon wil minder afhankelijk worden van Nvidia.', 'seek-independence'],
	['google', 'meta', 'Google en Meta steken recordbedragen in AI-infrastructuur.', 'infrastructure-race'],
	['microsoft', '', 'Microsoft ontwikkelt een eigen AI-chip voor zijn clouddiensten.', 'own-components'],
	['meta', '', 'Meta gaat berichten van jongeren strenger controleren.', 'few-large-customers'],
]);

export const rankingRows: readonly RankingRow[] = [
	...englishForTuning,
	...englishHeldOut,
	...dutchForTuning,
	...dutchHeldOut,
	...englishSecond,
	...dutchSecond,
	...englishThird,
	...dutchThird,
	...englishAfter,
	...dutchAfter,
];
