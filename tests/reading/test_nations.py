"""Whose dollars a release in plain text means, by the bodies, places and people that it names."""

from __future__ import annotations

import pytest

import extract

# Releases of ministers, agencies and companies: a headline, and paragraphs behind `|`.
OWN = {
    "NZD": [
        "$30 million for New Zealand’s regional bridges | Transport Minister Simeon Doe says the NZ Transport Agency will replace nine bridges in Northland, Otago and Southland, among them the one at Balclutha. | “Kiwis rely on these links,” he says. NZTA will spend the $30 million over three years.",
        "Funding boost for Bay of Plenty horticulture | Regional Economic Development Minister Shane Doe has announced a loan of $16 million from the Provincial Growth Fund. | It will bring 230 jobs to Ōpōtiki, and help iwi to own orchards.",
        "Kāinga Ora to build 120 homes | Kāinga Ora has bought the former school for $8.4 million and begins with the first homes in March.",
        "Govt invests in school property | Education Minister Erica Doe says $456 million will go into new classrooms, so Kiwi kids can learn in warm, dry rooms. | Schools in Whangārei, Tauranga and Queenstown are first in line.",
        "Pharmac to fund more medicines | Pharmac will have $604 million over four years to buy cancer medicines. Health Minister Shane Doe welcomed it.",
        "Hon Chris Doe Minister of Finance | The Crown accounts for the year show a deficit of $9.7 billion, smaller than forecast in the Budget. | Growth in New Zealand is expected to pick up, and tax from New Zealanders’ wages was $600 million above forecast.",
        "West Coast flood protection | Grants worth $22.9 million from the Crown will protect homes in Westport and Greymouth, Minister Doe said. The two councils on the South Island add $5 million.",
        "Waka Kotahi fined after worker’s death | Waka Kotahi was ordered to pay $240,000 in the District Court.",
        "Stats NZ: Food prices up | Stats NZ says households spent $12 more a week than in the year before.",
        "Kiwi apple growers have record season | Export returns rose to $1 billion, said the chief of the growers’ programme in Hawke’s Bay. | Orchards in Nelson and Central Otago had their best prices since 2016; New Zealand ships most of them to Asia.",
        "Backing young people into work | Social Development Minister Carmel Doe says He Poutama Rangatahi gets $2.1 million for rangatahi Māori in Gisborne and Kaikohe. | “It’s great for New Zealand,” she said.",
        "New Zealand exports to the United States grow | Trade Minister Todd Doe says New Zealand sold goods for $9 billion in a year, and Kiwi exporters in Waikato, Taranaki and Otago gain most. | NZTE and MBIE support New Zealand firms with $12 million, the Minister says. Kiwi dairy is the biggest, and New Zealand wine follows.",
        "Milk price lifts | The forecast for farmers in Waikato, Taranaki and Southland is now $8.50 per kilogram. | The centre of Balclutha will feel it too, said its mayor of the Clutha district, New Zealand.",
        "More cops for the beat | Police Minister Mark Doe says NZ will have 500 more officers for $226 million. | “Kiwis deserve to feel safe.”",
    ],
    "AUD": [
        "Cheaper child care for families | The Albanese Government is spending $4.5 billion to make early learning cheaper for more than a million families.",
        "More help for people with disability | The NDIS will be given a further $732.9 million, the Minister for the NDIS, Bill Doe, said today.",
        "Centrelink payments rise from 20 September | Singles on the age pension will get $28.10 more a fortnight.",
        "$20 million for flood-hit Qld councils | The Minister for Emergency Management, Senator Murray Doe, said that councils in Townsville, Cairns and Ingham could claim from today. | “Queenslanders look after each other.”",
        "New hospital for Western Sydney | NSW Premier Chris Doe said $910 million would build the hospital in Rouse Hill, with an emergency department. | Families in NSW have waited long.",
        "Aussie jobs and Aussie steel | Minister for Industry Ed Doe said that the steelworks in Whyalla and its workers would have $500 million. | It is one of two in Australia.",
        "CSIRO opens hydrogen centre | CSIRO has spent $20 million on it.",
        "ACCC takes airline to court | The ACCC alleges that it sold tickets for cancelled flights, and seeks a penalty of $250 million.",
        "Tasmanian salmon research | The Rockliff Government sets aside $6.2 million for Tasmania’s salmon workers and for Launceston’s university.",
        "Better roads for the Pilbara | Minister for Transport Rita Doe said $175 million would seal the road to Karratha. | Regional Western Australia’s programme adds lanes near Geraldton and Kalgoorlie.",
        "ATO warns of scams | The Australian Taxation Office says people lost $4.6 million.",
        "Homes for Victorians | The Allan Labor Government is building 800 homes in Geelong and Ballarat for $1 billion, Minister for Housing Harriet Doe said.",
        "Acme Pty Ltd opens plant in Brisbane | Acme, whose head office is in Melbourne, said the $40 million plant would employ 90 people from Ipswich and Toowoomba. | Media: +61 3 9000 0000. It is the largest recycling centre in Australia.",
        "Support for Pacific neighbours | The Minister for Foreign Affairs, Senator Penny Doe, said: Australia will provide $5 million through UNICEF and the World Food Programme to families in Vanuatu.",
        "Medicare urgent care for Hobart | Federal Labor will fund the clinic with $7 million, said the Member for Clark and the Minister for Health. | Tasmania and other states will have 50 such centres by next year; Australians use them at no cost.",
    ],
    "CAD": [
        "Clean water for Oak Bay | Infrastructure Canada is giving $4.9 million to the district for its sewers.",
        "New homes in Sudbury | The federal Minister of Housing and the Premier said 60 homes would be built for $21 million. | The province of Ontario and the city each give a third.",
        "CMHC supports rental homes in Halifax | CMHC lends $41.3 million for 125 homes through its fund.",
        "Manitoba budget | The Manitoba government is investing $50 million in schools, Education Minister Nello Doe announced today.",
        "Child care in Nunavut | The Honourable Jenna Doe, Minister of Families, announced $66 million for child care in Iqaluit. | Canada’s territories have the highest costs, and Canadians there pay most.",
        "Highway 1 to have four lanes | Premier David Doe said the province would spend $2.34 billion in Langley and Abbotsford. | British Columbians have asked for it, and B.C. trucks will save time, says the Minister of Transportation of British Columbia.",
        "Crown corporation reports profit | SaskPower, the Crown corporation, had income of $184 million. | Electricity for people in Saskatchewan, from Regina and Saskatoon to Prince Albert, cost no more.",
        "Statistics Canada: retail sales | Sales rose to $66.1 billion in June, Statistics Canada said.",
        "Canada responds to tariffs of the United States | The Prime Minister said that the Government of Canada would help Canadian steel workers with $1 billion. | Canada is building one Canadian economy. Canadian firms in Ontario, Quebec and Alberta can apply to the Business Development Bank of Canada, said the Minister of Industry. Canadians stand together.",
        "Food bank opens | A food bank in Thunder Bay, Kenora and Sault Ste. Marie has $120,000 from the community’s centre. | Its chair thanks donors of Ontario.",
        "Indigenous languages programmes | The Minister of Crown-Indigenous Relations said First Nations, Inuit and Métis in Yukon and the Northwest Territories would have $39 million. | Whitehorse is the first place of the programme.",
        "Parks Canada renews the canal | Parks Canada spends $57 million on locks.",
        "Transit for Calgary | The Alberta government confirmed $1.53 billion for the Green Line.",
        "Arts across the country | Canadian Heritage gives $1.8 million to festivals in Moncton and Charlottetown.",
    ],
    "SGD": [
        "More flats at Tampines | HDB will build 700 flats for $320 million.",
        "CPF changes from January | The Minister for Manpower said that members of the CPF would have $500 more in their accounts. | Singaporeans aged 55 and above benefit most.",
        "SkillsFuture credit | Singapore gives each worker $4,000 under SkillsFuture.",
        "MAS imposes penalty | MAS has fined a bank $2.4 million for breaches in its private bank. | The centre of the case were accounts in Singapore of three men, of whom none was a Singaporean.",
        "Enterprise Singapore backs start-ups | Enterprise Singapore set aside $150 million.",
        "Support for families | Deputy Prime Minister Lawrence Doe said each Singaporean household would get $300 in CDC vouchers. | Singapore has spent $1 billion on them.",
        "New polyclinics | The Ministry of Health, Singapore, opens polyclinics in Yishun, Bedok and Punggol for $90 million.",
        "Rail upgrades | LTA spends $1 billion on trains, the Acting Minister for Transport told Parliament. | Travellers in Singapore, from Jurong to Changi, had fewer delays.",
        "JTC Corporation opens food hub | JTC Corporation spent $60 million on it in Senoko.",
        "National Day message | Singapore grew by 3 percent, the Prime Minister said in Ang Mo Kio; $7 billion go to older Singaporeans.",
        "Acme Pte Ltd opens laboratory | Acme, of Jurong and Tuas in Singapore, spends $8 million on a centre. | Contact: +65 6123 4567.",
    ],
    "HKD": [
        "Budget speech | The HKSAR has a surplus of $18 billion.",
        "LegCo approves funds | The Legislative Council (LegCo) approved $1.2 billion for works in Kwun Tong.",
        "HKMA tender | HKMA sold bills of $3.1 billion.",
        "Wage subsidy | The Secretary for Labour and Welfare, Mr Law Doe, said Hong Kong would pay employers $9,000 a month. | The scheme’s first centre is in Sham Shui Po.",
        "New hospital at Kai Tak | The Hospital Authority’s hospital at Kai Tak in Kowloon costs $36 billion, the Financial Secretary told the Legislative Council. | It is the largest in Hong Kong, and its labour comes from all districts.",
        "MPF returns | The MPFA said members had $1.1 trillion in their accounts.",
        "Northern Metropolis | Land in Yuen Long and the New Territories, near Tuen Mun, is sold for $5 billion.",
        "Hong Kong Monetary Authority issues silver bond | The Hong Kong Monetary Authority says the bond raised $55 billion.",
        "Cyberport supports start-ups | Cyberport has invested $300 million.",
        "Consumption vouchers | Each Hong Kong resident gets $5,000, the Financial Secretary said, and shops in Mong Kok and Causeway Bay welcome the programme. | Hong Kong people can apply from July.",
        "Leisure and Cultural Services Department opens pool | It cost $430 million and lies in Sha Tin.",
    ],
}

# Releases that speak of these nations, or of places with the names of theirs, in other dollars.
OTHERS = [
    "City of Ontario adopts budget | The council of Ontario, California, adopted a budget of $400 million. Ontario grows faster than Riverside, and Ontario International Airport adds jobs to Ontario.",
    "Perth Amboy gets ferry | Perth Amboy, New Jersey, spends $5 million on its ferry, Mayor Doe said.",
    "Wellington horse show | Wellington, Florida, has prizes of $3 million. The village council of Wellington is glad.",
    "Melbourne factory | Acme opens its $40 million factory in Melbourne, Florida, and hires 90 people.",
    "Victoria school bond | Voters in Victoria, Texas, approved $150 million for schools.",
    "Secretary Doe visits New Zealand | The Secretary met the Prime Minister and the Minister of Foreign Affairs in Wellington and Auckland. | The United States and New Zealand are partners; $5 million of U.S. funds go to Antarctica.",
    "U.S. aid for Australian fires | USAID gives $1 million to the New South Wales fire service. Australia thanked the United States.",
    "Navy calls at Sydney | The ships called at Sydney, Darwin and Perth in Australia. Congress has set aside $9 million for it.",
    "UNICEF thanks Australia | Australia has given $9 million to children, UNICEF said. The Australian gift comes on top of Canada’s.",
    "World Food Programme welcomes Canada’s gift | The World Food Programme welcomes $25 million from Canada. Canadians help the centre.",
    "UNHCR and New Zealand | UNHCR welcomed $3 million that New Zealand gives to its programme in the Pacific; New Zealanders care.",
    "Acme buys Australian maker | Acme Inc. of Denver buys Valves Pty Ltd of Brisbane, Australia, for $40 million. | The Australian business has plants in Perth and Adelaide.",
    "Acme opens Sydney office | Acme, a leader in software, opens an office in Sydney for its Australian customers. It has raised $80 million.",
    "Acme to sell Canadian unit | Acme sells its unit in Mississauga, Canada, for $12 million and focuses on its core business.",
    "Kiwi prices up | Kiwi growers in California had $3 a pound.",
    "Acme in Hong Kong | Acme of Boston opens its shop in Hong Kong’s Kowloon for $5 million.",
    "Acme in Singapore | Acme opens its hub in Singapore, near Changi, and has raised $50 million from investors.",
    "Temasek invests | Temasek and GIC of Singapore invest $200 million in Acme of San Francisco.",
    "Senator on softwood | Senator Doe of Montana said that lumber from British Columbia, Alberta and Quebec cost jobs; trade was $7 billion.",
    "Border bridge | Michigan and Ontario share the bridge between Detroit and Windsor, which cost $4 billion. The Canadian Minister of Transport came.",
    "Vermont and Quebec | The governor of Vermont met the Premier of Quebec and spoke of $700 million of trade with Canada and Canadians.",
    "Whale research | The university of Maine and the Canadian fleet from Nova Scotia and New Brunswick share $2 million.",
    "Federal Reserve swaps | The Federal Reserve, the Bank of Canada and the Reserve Bank of Australia agreed on lines of $30 billion.",
    "AUKUS | President Biden and the Prime Minister of Australia said that Australia would invest $3 billion in American shipyards. Australian workers train in Connecticut.",
    "Department of State on sales | WASHINGTON, May 4 – The Department of State approved a sale to Australia of $2 billion. Australia is an ally, and its Minister for Defence asked for it.",
    "Minister of Ukraine on aid | The Minister of Finance of Ukraine said that Canada and Ukraine signed a loan of $200 million. Ukraine is grateful to Canada, Ukraine’s friend, and Ukraine’s budget needs it.",
    "Fiji and Australia | The Minister of Fiji met the Minister of Australia. Fiji gets $20 million for Fiji’s ports, said Fiji’s government, and Australia helps.",
    "UK signs with New Zealand | The Secretary of State said the deal with New Zealand is worth £2 million and $3 million. New Zealand lamb is welcome.",
    "Canada geese | Canada geese cost the county $40,000 a year.",
    "Nelson Hamilton retires | Nelson Hamilton of Canterbury and Marlborough gave $2 million to Napier House.",
    "Victoria Perth wins | Victoria Perth of Newcastle won $5 million with Darwin and Hunter.",
    "London and Windsor | The shows in London, Kingston and Windsor sold tickets for $3 million.",
    "Commonwealth of Virginia | The Commonwealth of Virginia and its Treasurer have $3 million for the First Nations of the Coalition.",
    "Texas MP | MP Materials of Texas has $20 million, its first customer is in Australia.",
    "Premier Inc. grows | Premier Inc. had sales of $300 million, and one customer in Canada.",
    "Atlantic conference | The ACC paid each school $44 million; MAS and SFC students won.",
    "Alaska pipeline | The line from Alaska through Yukon and British Columbia to Alberta costs $40 billion.",
    "Salem plant | Salem, MO, July 15, 2013 – Acme closes its plants in Manitoba, Ontario and Alberta for $6 million.",
    "Tourists return | Visitors from Canada and Australia spent $4 billion in Hawaii. Canadians stayed longest.",
    "Attorney General on fraud | The U.S. Attorney said that calls from Montreal and Toronto, Canada, cost victims $5 million. The RCMP helped.",
    "Regina Laval honored | The center for labor honored Regina Laval, a Canadian of Canada who gave $2 million.",
    "A fund for all | The fund has $5 million for its members.",
    "Great Lakes | Eight states with Ontario and Quebec protect the lakes; Ohio, Michigan, New York and Wisconsin give $30 million.",
]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in OWN.items() for text in texts])
def test_a_release_counts_in_the_dollars_of_its_nation(code: str, text: str) -> None:
    assert extract.read_text(text.replace(" | ", "\n\n")).currency == code


@pytest.mark.parametrize("text", OTHERS)
def test_who_speaks_of_a_nation_counts_in_other_dollars(text: str) -> None:
    assert extract.read_text(text.replace(" | ", "\n\n")).currency is None
