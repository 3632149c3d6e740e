/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 340:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/aws.cjs");

/***/ }),

/***/ 128:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/github.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target2,all)=>{for(var name2 in all)__defProp(target2,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key2 of __getOwnPropNames(from))!__hasOwnProp.call(to,key2)&&key2!==except&&__defProp(to,key2,{get:()=>from[key2],enumerable:!(desc=
__getOwnPropDesc(from,key2))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:!0}):target2,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load().Agent},get ClientRequest(){
return load().ClientRequest},get CloseEvent(){return load().CloseEvent},get IncomingMessage(){return load().IncomingMessage},get METHODS(){return load().METHODS},
get MessageEvent(){return load().MessageEvent},get OutgoingMessage(){return load().OutgoingMessage},get STATUS_CODES(){return load().STATUS_CODES},get Server(){
return load().Server},get ServerResponse(){return load().ServerResponse},get WebSocket(){return load().WebSocket},get _connectionListener(){return load()._connectionListener},
get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get maxHeaderSize(){return load().maxHeaderSize},
get request(){return load().request},get setGlobalProxyFromEnv(){return load().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load().setMaxIdleHTTPParsers},
get validateHeaderName(){return load().validateHeaderName},get validateHeaderValue(){return load().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load().Agent},get Server(){return load().
Server},get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get request(){return load().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load().DEFAULT_MIN_VERSION},get SecureContext(){return load().SecureContext},
get Server(){return load().Server},get TLSSocket(){return load().TLSSocket},get checkServerIdentity(){return load().checkServerIdentity},get connect(){return load().
connect},get convertALPNProtocols(){return load().convertALPNProtocols},get createSecureContext(){return load().createSecureContext},get createServer(){return load().
createServer},get getCACertificates(){return load().getCACertificates},get getCertificateCompressionAlgorithms(){return load().getCertificateCompressionAlgorithms},
get getCiphers(){return load().getCiphers},get rootCertificates(){return load().rootCertificates},get setDefaultCACertificates(){return load().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http2=require_http(),https2=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https2.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https2.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target2){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target2[k]=overrides[k])}}return target2}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load=()=>require_tunnel2();module2.exports={get debug(){return load().
debug},get httpOverHttp(){return load().httpOverHttp},get httpOverHttps(){return load().httpOverHttps},get httpsOverHttp(){return load().httpsOverHttp},get httpsOverHttps(){
return load().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve3(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve3(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve3(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve3=>setTimeout(()=>resolve3(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve3(response);function dateTimeDeserializer(key2,value){if(typeof value=="s\
tring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve3(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load().Headers},get HttpClient(){return load().HttpClient},get HttpClientError(){return load().HttpClientError},get HttpClientResponse(){
return load().HttpClientResponse},get HttpCodes(){return load().HttpCodes},get MediaTypes(){return load().MediaTypes},get getProxyUrl(){return load().getProxyUrl},
get isHttps(){return load().isHttps}}}});var require_github=__commonJS({"heavy:@actions/github"(exports2,module2){module2.exports={get getOctokit(){return (__nccwpck_require__(128)._actions_github$getOctokit)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load().Certificate},
get Cipheriv(){return load().Cipheriv},get Decipheriv(){return load().Decipheriv},get DiffieHellman(){return load().DiffieHellman},get DiffieHellmanGroup(){return load().
DiffieHellmanGroup},get ECDH(){return load().ECDH},get Hash(){return load().Hash},get Hmac(){return load().Hmac},get KeyObject(){return load().KeyObject},get Sign(){
return load().Sign},get Verify(){return load().Verify},get X509Certificate(){return load().X509Certificate},get argon2(){return load().argon2},get argon2Sync(){
return load().argon2Sync},get checkPrime(){return load().checkPrime},get checkPrimeSync(){return load().checkPrimeSync},get constants(){return load().constants},
get createCipheriv(){return load().createCipheriv},get createDecipheriv(){return load().createDecipheriv},get createDiffieHellman(){return load().createDiffieHellman},
get createDiffieHellmanGroup(){return load().createDiffieHellmanGroup},get createECDH(){return load().createECDH},get createHash(){return load().createHash},get createHmac(){
return load().createHmac},get createPrivateKey(){return load().createPrivateKey},get createPublicKey(){return load().createPublicKey},get createSecretKey(){return load().
createSecretKey},get createSign(){return load().createSign},get createVerify(){return load().createVerify},get decapsulate(){return load().decapsulate},get diffieHellman(){
return load().diffieHellman},get encapsulate(){return load().encapsulate},get generateKey(){return load().generateKey},get generateKeyPair(){return load().generateKeyPair},
get generateKeyPairSync(){return load().generateKeyPairSync},get generateKeySync(){return load().generateKeySync},get generatePrime(){return load().generatePrime},
get generatePrimeSync(){return load().generatePrimeSync},get getCipherInfo(){return load().getCipherInfo},get getCiphers(){return load().getCiphers},get getCurves(){
return load().getCurves},get getDiffieHellman(){return load().getDiffieHellman},get getFips(){return load().getFips},get getHashes(){return load().getHashes},get getRandomValues(){
return load().getRandomValues},get hash(){return load().hash},get hkdf(){return load().hkdf},get hkdfSync(){return load().hkdfSync},get pbkdf2(){return load().pbkdf2},
get pbkdf2Sync(){return load().pbkdf2Sync},get privateDecrypt(){return load().privateDecrypt},get privateEncrypt(){return load().privateEncrypt},get publicDecrypt(){
return load().publicDecrypt},get publicEncrypt(){return load().publicEncrypt},get randomBytes(){return load().randomBytes},get randomFill(){return load().randomFill},
get randomFillSync(){return load().randomFillSync},get randomInt(){return load().randomInt},get randomUUID(){return load().randomUUID},get randomUUIDv7(){return load().
randomUUIDv7},get scrypt(){return load().scrypt},get scryptSync(){return load().scryptSync},get secureHeapUsed(){return load().secureHeapUsed},get setEngine(){return load().
setEngine},get setFips(){return load().setFips},get sign(){return load().sign},get subtle(){return load().subtle},get timingSafeEqual(){return load().timingSafeEqual},
get verify(){return load().verify},get webcrypto(){return load().webcrypto}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load().
ChildProcess},get _forkChild(){return load()._forkChild},get exec(){return load().exec},get execFile(){return load().execFile},get execFileSync(){return load().
execFileSync},get execSync(){return load().execSync},get fork(){return load().fork},get spawn(){return load().spawn},get spawnSync(){return load().spawnSync}}}});var require_client_ecr=__commonJS({"heavy:@aws-sdk/client-ecr"(exports2,module2){module2.exports={get BatchGetImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$BatchGetImageCommand)},get CreateRepositoryCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$CreateRepositoryCommand)},get DescribeImageScanFindingsCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImageScanFindingsCommand)},get DescribeImagesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImagesCommand)},
get DescribeRepositoriesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeRepositoriesCommand)},get ECRClient(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ECRClient)},get GetAuthorizationTokenCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetAuthorizationTokenCommand)},get GetLifecyclePolicyCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetLifecyclePolicyCommand)},get ListTagsForResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ListTagsForResourceCommand)},
get PutImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageCommand)},get PutImageScanningConfigurationCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageScanningConfigurationCommand)},get PutImageTagMutabilityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageTagMutabilityCommand)},
get PutLifecyclePolicyCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutLifecyclePolicyCommand)},get StartImageScanCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$StartImageScanCommand)},get TagResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$TagResourceCommand)}}}});var require_client_sts=__commonJS({"heavy:@aws-sdk/client-sts"(exports2,module2){module2.exports={get AssumeRoleCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleCommand)},
get AssumeRoleWithWebIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleWithWebIdentityCommand)},get GetCallerIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$GetCallerIdentityCommand)},get STSClient(){return (__nccwpck_require__(340)._aws_sdk_client_sts$STSClient)}}}});var import_promises=__nccwpck_require__(500),import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml()),import_http_client2=__toESM(require_index_js2()),
import_github=__toESM(require_github()),import_node_crypto=__toESM(require_crypto()),import_promises2=__nccwpck_require__(455),import_node_path=__nccwpck_require__(760),
import_promises3=__nccwpck_require__(500);var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name2,message=""){
issueCommand(name2,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key2 in this.properties)if(this.properties.hasOwnProperty(key2)){let val=this.properties[key2];val&&(first?first=!1:cmdStr+=",",cmdStr+=
`${key2}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").
replace(/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key2,value){let delimiter2=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key2.
includes(delimiter2))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);if(convertedValue.includes(delimiter2))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter2}"`);return`${key2}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience2){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience2){
let encodedAudience=encodeURIComponent(audience2);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="GITHUB\
_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key2,value])=>` ${key2}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text2,addEOL=!1){return this._buffer+=text2,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("co\
de",code2),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(
""),element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row2=>{let cells=row2.map(cell=>{if(typeof cell==
"string")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&
{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).
addEOL()}addDetails(label,content){let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){
let{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));
return this.addRaw(element).addEOL()}addHeading(text2,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.
wrap(allowedTag,text2);return this.addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.
wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text2,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text2,attrs);return this.
addRaw(element).addEOL()}addLink(text2,href){let element=this.wrap("a",text2,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,
unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches2=yield findInPath(tool);return matches2&&matches2.length>0?matches2[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches2=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches2.push(filePath)}
return matches2})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){
resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve3,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code2=>{state.processExitCode=code2,state.processExited=!0,this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on(
"close",code2=>{state.processExitCode=code2,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve3(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name2,val){let convertedVal=toCommandValue(val);if(process.env[name2]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name2,val));issueCommand("set-env",{name:name2},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name2,options){let val=process.env[`INPUT_${name2.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`I\
nput required and not supplied: ${name2}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name2,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name2,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name:name2},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name2){issue("group",name2)}function endGroup(){issue("endgroup")}function group(name2,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name2);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name2,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name2,value));issueCommand("save-state",{name:name2},toCommandValue(value))}
function getState(name2){return process.env[`STATE_${name2}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(aud)})}var import_client_ecr=__toESM(require_client_ecr()),import_client_ecr2=__toESM(require_client_ecr()),import_client_sts=__toESM(require_client_sts()),import_node_crypto2=__toESM(require_crypto()),
import_node_crypto3=__toESM(require_crypto()),import_promises4=__nccwpck_require__(455),import_node_path2=__nccwpck_require__(760),import_node_util=__nccwpck_require__(975),
import_node_zlib=__nccwpck_require__(522),regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,accountPattern=/^[0-9]{12}$/,
repositoryPattern=/^[a-z0-9]+([._/-][a-z0-9]+)*$/,rolePattern=/^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.
exec(arn)?.[1],standard={name:"aws",dnsSuffix:"amazonaws.com",dualStackSuffix:"on.aws"},others=[["cn-",{name:"aws-cn",dnsSuffix:"amazonaws.com.cn",dualStackSuffix:"\
on.amazonwebservices.com.cn"}],["us-gov-",{...standard,name:"aws-us-gov"}],["eusc-",{name:"aws-eusc",dnsSuffix:"amazonaws.eu",dualStackSuffix:"on.amazonwebservi\
ces.eu"}],["us-iso-",{name:"aws-iso",dnsSuffix:"c2s.ic.gov",dualStackSuffix:"on.aws.ic.gov"}],["us-isob-",{name:"aws-iso-b",dnsSuffix:"sc2s.sgov.gov",dualStackSuffix:"\
on.aws.scloud"}],["eu-isoe-",{name:"aws-iso-e",dnsSuffix:"cloud.adc-e.uk",dualStackSuffix:"on.cloud-aws.adc-e.uk"}],["us-isof-",{name:"aws-iso-f",dnsSuffix:"csp\
.hci.ic.gov",dualStackSuffix:"on.aws.hci.ic.gov"}]],partitionOf=region2=>others.find(([prefix])=>region2.startsWith(prefix))?.[1]??standard,systemClock={now:()=>Date.
now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.aborted?signal.reason:
error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code2,message,options={}){super(message,options.cause===void 0?void 0:{cause:options.
cause}),this.name="TowlineError",this.code=code2,this.hint=options.hint,this.subject=options.subject,this.at=options.at,this.problems=options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof
TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof Error?error2.message:String(error2),lineOf=({message,hint})=>hint===
void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,escapeHtml=text2=>text2.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text2=>escapeHtml(
text2).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),codeHtml=text2=>`<code>${text2.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,protectedKinds=[
"Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"],shortest=4,words=/^(?:true|false|null|none)$/i,isMaskable=text2=>text2.trim().
length>=shortest&&!words.test(text2.trim()),maskedTexts=value=>{let lines=value.split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.trim()]),whole=lines.length>
1&&isMaskable(value)?[Buffer.from(value).toString("base64")]:[];return[...new Set([...parts.filter(isMaskable),...whole])]},base64Forms=text2=>{let bytes=Buffer.
from(text2);return[0,1,2].map(skipped=>{let rest=bytes.subarray(skipped);return rest.toString("base64").slice(0,Math.floor(rest.length*8/6))})},shortestBase64=6,
formsOf=text2=>[text2,JSON.stringify(text2).slice(1,-1),encodeURIComponent(text2.toWellFormed()),escapeHtml(text2),escapeMarkdown(text2),codeHtml(text2).slice(6,
-7),...base64Forms(text2).filter(form2=>form2.length>=shortestBase64)],rangesOf=(text2,form2)=>{let ranges=[];for(let start=text2.indexOf(form2);start>=0;start=
text2.indexOf(form2,start+1))ranges.push({start,end:start+form2.length});return ranges},Redactor=class{#forms=new Set;add(value){let added=maskedTexts(value).filter(
text2=>!this.#forms.has(text2));for(let text2 of added)for(let form2 of formsOf(text2))this.#forms.add(form2);return added}redact(text2){let found=[...this.#forms].
flatMap(form2=>rangesOf(text2,form2)),redacted="",done=0,open2;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open2!==void 0&&range.start<open2.end){
open2={start:open2.start,end:Math.max(open2.end,range.end)};continue}open2!==void 0&&(redacted+=`${text2.slice(done,open2.start)}***`,done=open2.end),open2=range}
return open2===void 0?text2:`${redacted}${text2.slice(done,open2.start)}***${text2.slice(open2.end)}`}},hints={TAB_AS_INDENT:"Indent with spaces",BAD_INDENT:"Gi\
ve all keys of one map, and all items of one list, the same indentation",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of its own, or the value in quotes",
BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close the quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"Keep the key on one\
 line, followed by a colon and a space"},hintOf=({code:code2,message})=>message.startsWith("Flow ")?"Close the bracket that was opened above":hints[code2]??"Cor\
rect the YAML here; a colon, bracket or quote nearby is often the reason",syntaxProblems=(errors,placeOf3)=>{let byLine=new Map,tabs=errors.filter(({code:code2})=>code2===
"TAB_AS_INDENT"),counted=tabs.length>0?tabs:errors;for(let error2 of counted.toSorted((a,b)=>a.pos[0]-b.pos[0])){let at=placeOf3(error2.pos[0]);if(byLine.has(at.
line))continue;let what=error2.message.includes("call stack")?"nested too deeply":error2.message;byLine.set(at.line,{message:`This is not YAML: ${what}`,hint:hintOf(
error2),at})}return[...byLine.values()]},controlCharacter=/[^\P{Cc}\t\n\r\u0085]/u,conflictMarker=/^<{7} /m,textProblem=(text2,placeOf3)=>{let conflict=text2.search(
conflictMarker);if(conflict>=0)return{message:"This is a merge conflict that was committed",hint:"Keep one of the two sides, and remove the lines <<<<<<<, =====\
== and >>>>>>>",at:placeOf3(conflict)};let control=text2.search(controlCharacter);return control<0?void 0:{message:`This is the control character U+${text2.charCodeAt(
control).toString(16).padStart(4,"0").toUpperCase()}, which YAML does not have`,hint:'Remove it, or write it in double quotes, such as "\\u0007"',at:placeOf3(control)}},
words2=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(word=>[word,!0]),
...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,
float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
integerOf=text2=>{if(decimal.test(text2))return Number(text2)+0;let[,sign,digits]=prefixed.exec(text2)??[];if(digits===void 0)return;let value=Number(/^0[0-7]/.
test(digits)?`0o${digits}`:digits.toLowerCase());return sign==="-"?0-value:value},floatOf=text2=>{let value=float.test(text2)?Number(text2):Number.NaN;return Number.
isFinite(value)?value:void 0},resolvePlainScalar=text2=>{let word=words2.get(text2);if(word!==void 0)return word;if(notJson.test(text2))throw new RangeError("is\
 a number that JSON does not have");if(text2.startsWith("."))return pointFirst.test(text2)?Number(text2.replaceAll("_","")):text2;if(!/^[-+0-9]/.test(text2))return text2;
let plain=text2.replaceAll("_",""),integer2=integerOf(plain);if(integer2===void 0)return floatOf(plain)??text2;if(!Number.isSafeInteger(integer2))throw new RangeError(
"is too large to be kept exact as a number");return integer2},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place4){
this.#place=place4}value(node2){if((0,import_yaml2.isAlias)(node2))return this.#alias(node2);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node2)&&!(0,import_yaml2.isMap)(node2)&&!(0,import_yaml2.isSeq)(node2))return null;
if(node2.anchor!==void 0&&this.#anchors.set(node2.anchor,node2),(0,import_yaml2.isScalar)(node2))return this.#scalar(node2);this.#collectionTag(node2),this.#open.
add(node2);let value=(0,import_yaml2.isMap)(node2)?this.#map(node2):node2.items.map(item=>this.value(item));return this.#open.delete(node2),value}follow(node2){
return(0,import_yaml2.isAlias)(node2)?this.#targets.get(node2):node2}pairOf(map2,key2){return map2.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.
key)===key2)??mergedMaps(map2,node2=>this.follow(node2)).flatMap(m=>this.pairOf(m,key2)??[])[0]}#reject(node2,message,hint){this.#aliasDepth>0||this.problems.push(
{message,hint,at:this.#place(node2)})}#alias(alias){let target2=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target2===void 0||this.#open.has(target2)){
let what=target2===void 0?"has no anchor before it in its document":"stands inside what it refers to";return this.#reject(alias,`This alias ${what}`,"Refer to a\
n anchor (&name) that ends above it; a value that begins with * stands in quotes"),null}this.#targets.set(alias,target2),this.#aliasDepth++;let value=this.value(
target2);return this.#aliasDepth--,value}#scalar(node2){let text2=String(node2.value??"");try{return node2.tag===void 0?node2.type==="PLAIN"?resolvePlainScalar(
text2):text2:this.#tagged(node2,shortTag(node2.tag),text2)}catch(error2){return this.#reject(node2,`This value ${messageOf(error2)}`,"Write it in quotes"),text2}}#tagged(node2,tag,text2){
if(["!","!!str","!!timestamp"].includes(tag))return text2;let isOfType=typeTests.get(tag),value=resolvePlainScalar(text2);if(isOfType?.(value))return value;let message=isOfType?
`This value is not of type ${tag}`:`YAML tag ${tag} is not supported`;return this.#reject(node2,message,"Remove the tag and write the value plainly"),text2}#collectionTag(node2){
node2.tag===void 0||["!!map","!!seq"].includes(shortTag(node2.tag))||this.#reject(node2,`YAML tag ${shortTag(node2.tag)} is not supported`,"Remove the tag")}#map(map2){
let entries=new Map,keys=new Map;for(let pair of map2.items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key2=this.#key(pair.key),first=keys.
get(key2);first!==void 0&&this.#reject(pair.key,`Key "${key2}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key2,pair.
key),entries.set(key2,this.value(pair.value))}return Object.fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(
value)?value:[value];for(let source2 of sources.toReversed()){if(typeof source2!="object"||source2===null||Array.isArray(source2)){this.#reject(pair.value,'"<<"\
 merges maps only','Give it an alias of a map, such as "*base"');continue}for(let[key2,merged]of Object.entries(source2))ownKeys.has(key2)&&this.#reject(pair.key,
`"<<" also sets "${key2}", which stands above it`,'Put "<<" first in its map'),entries.set(key2,merged)}}#keyText(node2){let key2=this.follow(node2);if(!(0,import_yaml2.isScalar)(
key2))return;let text2=String(key2.value??"");try{return String(key2.type==="PLAIN"&&key2.tag===void 0?resolvePlainScalar(text2):text2)}catch{return text2}}#key(node2){
let value=this.value(node2),plain=typeof value=="number"&&!isPlainNumber(value);return(0,import_yaml2.isMap)(node2)&&node2.flow===!0?this.#reject(node2,'This is\
 no YAML value: "{{" begins a template, which only Helm renders',"Write what is meant, or make the folder a Helm chart, with a Chart.yaml"):(value===null||typeof value==
"object"||plain)&&this.#reject(node2,"This key is neither text nor a plain number","Write the key in quotes"),String(value)}},typeTests=new Map([["!!int",Number.
isInteger],["!!float",value=>typeof value=="number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,
"!!"),isPlainNumber=value=>Number.isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=1e-4&&Math.abs(value)<1e6,isMergeKey=key2=>(0,import_yaml2.isScalar)(
key2)&&key2.value===mergeKey&&key2.type==="PLAIN"&&key2.tag===void 0,mergedMaps=(map2,follow)=>map2.items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow(pair.
value)).flatMap(source2=>(0,import_yaml2.isSeq)(source2)?source2.items.map(follow):[source2]).filter(source2=>(0,import_yaml2.isMap)(source2)),parserOptions={schema:"\
failsafe",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"error"},parseYaml=(text2,file)=>{let lines=new import_yaml.LineCounter,place4=offset=>{let{
line,col}=lines.linePos(offset);return{file,line,column:col}};try{let unreadable=textProblem(text2,offsetPlace(text2,file));if(unreadable!==void 0)return{documents:[],
problems:[unreadable]};let read=[...(0,import_yaml.parseAllDocuments)(text2,{...parserOptions,lineCounter:lines})].map(document=>document.errors.length>0?{document:[],
problems:syntaxProblems(document.errors,place4)}:readDocument(document,place4));return{documents:read.flatMap(({document})=>document),problems:read.flatMap(({problems})=>problems)}}catch(error2){
return{documents:[],problems:[tooMuch(error2,place4(0))]}}},offsetPlace=(text2,file)=>offset=>{let lines=text2.slice(0,offset).split(`
`);return{file,line:lines.length,column:(lines.at(-1)?.length??0)+1}},tooMuch=(error2,at)=>({message:`This file cannot be read: ${messageOf(error2).includes("ca\
ll stack")?"the values are nested too deeply":messageOf(error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed,placeOf3)=>{let place4=node2=>placeOf3(
node2?.range?.[0]??parsed.range[0]),reader=new DocumentReader(place4);return{document:[{value:reader.value(parsed.contents),at:place4(parsed.contents),positionOf:path22=>place4(
reader.follow(walk(reader,parsed.contents,path22).value)),keyPositionOf:path22=>place4(walk(reader,parsed.contents,path22).key)}],problems:reader.problems}},walk=(reader,root,path22)=>{
let at={key:root,value:root};for(let step of path22){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(parent)?reader.pairOf(parent,String(step)):void 0,
item=(0,import_yaml.isSeq)(parent)?parent.items[Number(step)]:void 0;if(pair===void 0&&item===void 0)return at;at=pair===void 0?{key:item,value:item}:{key:pair.
key,value:pair.value}}return at},readCredentials=input=>input.oneOf("credentials",["oidc","runner"],"oidc"),readAwsInputs=input=>{let region2=input.required("aw\
s-region");input.matching("aws-region",regionPattern,"the name of an AWS region, such as ap-south-1");let account2=input.matching("account",accountPattern,"12 d\
igits, in quotes where it begins with 0"),roleToAssume=input.matching("role-to-assume",rolePattern,"the name or the ARN of an IAM role"),credentials=readCredentials(
input);return credentials==="oidc"&&roleToAssume===void 0&&input.reject("Input role-to-assume is missing",'Give the role that this job may assume by OIDC, or "c\
redentials: runner"'),account2===void 0&&!roleToAssume?.startsWith("arn:")&&input.reject("Input account is missing","Give the 12-digit account that the credenti\
als must belong to, or the whole ARN of the role"),{region:region2,account:account2,roleToAssume,credentials}},readAllowedRegions=input=>{let regions=input.words(
"allowed-regions");for(let region2 of regions.filter(each=>!regionPattern.test(each)))input.reject(`Input allowed-regions has "${region2}"`,"Each must be the na\
me of an AWS region");return regions},form=/^sha256:[0-9a-f]{64}$/,areDigests=value=>typeof value=="object"&&value!==null&&Object.values(value).every(digest=>typeof digest==
"string"&&form.test(digest)),readDigest=input=>(input.matching("digest",form,"a digest, sha256: and 64 hex digits"),input.required("digest")),readDigests=(input,services2)=>{
if(input.text("digests")===void 0)return ofOne(input,services2);input.text("digest")!==void 0&&input.reject("Inputs digest and digests cannot both be given","Re\
move one of them");let digests=input.json("digests",areDigests)??{},missing=services2.filter(service=>!Object.hasOwn(digests,service));return input.problems.length===
0&&missing.length>0&&input.reject(`Input digests has no image of ${missing.join(", ")}`,"Pass the output digests of the build action on, which built the service\
s of the same plan"),new Map(services2.map(service=>[service,digests[service]??""]))},ofOne=(input,services2)=>{let[only="",second]=services2;return second!==void 0&&
input.reject("Input digests is missing: the plan has several services","Pass the output digests of the build action on, or name one service"),new Map([[only,second===
void 0?readDigest(input):""]])},parallelMax=4,named=(log,service)=>({...log,debug:message=>log.debug(`${service}: ${message}`),info:message=>log.info(message.replaceAll(
/^/gm,`${service} │ `)),notice:(message,at)=>log.notice(`${service}: ${message}`,at),warning:(message,at)=>log.warning(`${service}: ${message}`,at),error:(message,at)=>log.
error(`${service}: ${message}`,at),group:(_,body)=>body()}),problemOf=(service,error2)=>{let{hint,at}=isTowlineError(error2)?error2:{};return{message:`${service}\
: ${messageOf(error2)}`,hint,at}},eachService=async(services2,nameOf2,log,work)=>{let[only,second]=services2;if(only!==void 0&&second===void 0)return[await work(
only,log)];let results=[],failures2=new Map,queue=services2.entries(),worker=async()=>{for(let[index,service]of queue){let name2=nameOf2(service);try{results[index]=
await work(service,named(log,name2))}catch(error2){failures2.set(name2,error2)}}};if(await Promise.all(Array.from({length:parallelMax},worker)),failures2.size>0)
throw failureOf(failures2,services2.length);return results},failureOf=(failures2,total)=>{let[first]=failures2.values(),code2=isTowlineError(first)?first.code:"\
internal",problems=[...failures2].map(([service,error2])=>problemOf(service,error2));return new TowlineError(code2,`${failures2.size} of ${total} services faile\
d`,{problems,cause:problems.map(lineOf).join("; ")})},pem=/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----/,appId=/^\s*app-id:[ \t]*(\S+)[ \t]*\r?\n/,
credentialOf=secret=>{let key2=pem.exec(secret)?.[0];if(key2===void 0)return{kind:"token",token:secret.trim()};let lines=`${key2.replaceAll(`\r
`,`
`)}
`,id=appId.exec(secret)?.[1];return id===void 0?{kind:"deploy-key",key:lines}:{kind:"app",id,key:lines}},encode=value=>Buffer.from(JSON.stringify(value)).toString(
"base64url"),appJwt=({id,key:key2},now)=>{let seconds=Math.floor(now/1e3),claims={iat:seconds-60,exp:seconds+540,iss:id},body=`${encode({alg:"RS256",typ:"JWT"})}\
.${encode(claims)}`;try{return`${body}.${(0,import_node_crypto.createSign)("RSA-SHA256").update(body).sign(key2,"base64url")}`}catch(cause){throw new TowlineError(
"input-invalid",`The private key of App ${id} in config-token cannot be used: ${messageOf(cause)}`,{cause,hint:"Make a new private key on the App's page, and st\
ore the whole file below the line app-id"})}},installationToken=async({id},repository2,request)=>{try{let asked={repository:repository2,what:`installation of Ap\
p ${id} in ${repository2}`},url=`/app/installations/${(await request({...asked,path:"/installation"})).id}/access_tokens`;return(await request({...asked,method:"\
POST",url,path:"",body:{permissions:{contents:"read"}}})).token}catch(cause){throw isTowlineError(cause,"github-not-found","github-denied")?new TowlineError("gi\
thub-denied",`GitHub App ${id} cannot read ${repository2}: ${cause.message}`,{cause,hint:`Install the App for ${repository2} with the permission "Contents: read\
", and check app-id and key in config-token`}):cause}},statusOf=error2=>typeof error2=="object"&&error2!==null&&"status"in error2&&typeof error2.status=="number"?
error2.status:void 0,failure=({what,permission},error2)=>{let status=statusOf(error2);return status===404?new TowlineError("github-not-found",`GitHub has no ${what}\
, or this token may not read it`,{cause:error2,hint:'For a private repository pass a token that can read it as the secret "config-token"'}):status===422?new TowlineError(
"github-not-found",`GitHub has no ${what}`,{cause:error2,hint:"Correct the name of the branch, tag or commit"}):status===409?new TowlineError("github-not-found",
`GitHub has no commit in ${what}: the repository is empty`,{cause:error2,hint:"Push a first commit to it, or name another repository"}):status===401?new TowlineError(
"github-denied",`GitHub does not accept the token that is to read ${what}`,{cause:error2,hint:`It has expired or was revoked: renew the secret that is passed as\
 "config-token" (input token for the service's own repository)`}):status===403?new TowlineError("github-denied",`GitHub refused access to ${what}: ${messageOf(error2)}`,
{cause:error2,hint:permission===void 0?'Grant "contents: read", or pass a token that can read it as the secret "config-token"':`Add the line "${permission}" und\
er "permissions:" of this job, and of the job that calls its workflow`}):new TowlineError("github-failed",`GitHub did not answer for ${what}: ${messageOf(error2)}`,
{cause:error2,hint:"Run the job again; see githubstatus.com if it persists"})},fetchBy=http2=>async(url,{method="GET",headers,body=null})=>{let answer=await http2.
request(method,url,body,headers),text2=await answer.readBody(),{message}=answer;return{status:message.statusCode??0,url,headers:new Map(Object.entries(message.headers).
map(([name2,value])=>[name2,String(value)])),text:async()=>text2,json:async()=>JSON.parse(text2),arrayBuffer:async()=>new TextEncoder().encode(text2).buffer}},askBy=tokenFor=>{
let http2=new import_http_client2.HttpClient("towline",[],{allowRetries:!0,maxRetries:3,keepAlive:!0}),fetch=fetchBy(http2);return async question=>{let{method="\
GET",repository:repository2,path:path22,url=`/repos/${repository2}${path22}`,accept,body}=question,{getOctokit}={getOctokit:import_github.getOctokit},token=await tokenFor(
repository2);try{let octokit=getOctokit(token,{request:{fetch}}),headers=accept===void 0?{}:{headers:{accept}};return(await octokit.request(`${method} ${url}`,{
...headers,...body})).data}catch(error2){throw failure(question,error2)}}},appTokens=(app,log)=>{let made=new Map,make=async repository2=>{let{appJwt:appJwt2,installationToken:installationToken2}={
appJwt,installationToken},jwt=appJwt2(app,Date.now());log?.mask(jwt);let token=await installationToken2(app,repository2,askBy(async()=>jwt));return log?.mask(token),
token};return async repository2=>{let owner=repository2.split("/")[0]??"",token=made.get(owner)??make(repository2);return made.set(owner,token),await token}},tokensBy=({
repository:own,token,configToken},log)=>{let credential=configToken===void 0?void 0:credentialOf(configToken);if(credential?.kind==="app"){let ofApp=appTokens(credential,
log);return async repository2=>repository2===own?token:await ofApp(repository2)}let other=credential?.kind==="token"?credential.token:token;return async repository2=>repository2===
own?token:other},requestBy=(tokens,log)=>askBy(tokensBy(tokens,log)),knownHosts=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9ok\
Wi0dh2l9GKJl
`,helper=`!f() { test "$1" = get && printf 'username=x-access-token\\npassword=%s\\n' "$TOWLINE_GIT_PASSWORD"; }; f`,settings=[["core.hooksPath","/dev/null"],["\
credential.helper",""],["credential.helper",helper],["advice.detachedHead","false"]],withSettings=env=>{let before=Number(env.GIT_CONFIG_COUNT??0),more=settings.
flatMap(([key2,value],index)=>[[`GIT_CONFIG_KEY_${before+index}`,key2],[`GIT_CONFIG_VALUE_${before+index}`,value]]);return{...env,...Object.fromEntries(more),GIT_CONFIG_COUNT:`${before+
settings.length}`}},ofTheJob=/^(ACTIONS_|INPUT_|STATE_)/,sshCommand=(server,folder)=>{let known=new URL(server).host==="github.com"?`-o UserKnownHostsFile='${(0,import_node_path.join)(
folder,"hosts")}'`:"";return`ssh -i '${(0,import_node_path.join)(folder,"key")}' -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o BatchMode=yes ${known}`},
runGit=async({server,credential},args,{exec:exec2,env,signal,tempDirectory})=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path.join)(tempDirectory,
"towline-git-"));try{let own=Object.fromEntries(Object.entries(env).filter(([name2])=>!ofTheJob.test(name2))),base={...withSettings(own),GIT_TERMINAL_PROMPT:"0",
LC_ALL:"C"};return credential.kind==="token"?await exec2("git",args,{env:{...base,TOWLINE_GIT_PASSWORD:credential.token},signal}):(await(0,import_promises2.writeFile)(
(0,import_node_path.join)(folder,"key"),credential.key,{mode:384}),await(0,import_promises2.writeFile)((0,import_node_path.join)(folder,"hosts"),knownHosts),await exec2(
"git",args,{env:{...base,GIT_SSH_COMMAND:sshCommand(server,folder)},signal}))}finally{await(0,import_promises2.rm)(folder,{recursive:!0,force:!0})}},addressOf=({
server,repository:repository2,credential})=>credential.kind==="token"?`${server}/${repository2}.git`:`ssh://git@${new URL(server).host}/${repository2}.git`,passes=/Could not resolve host|Connection (?:timed out|reset|refused)|early EOF|HTTP 5\d\d|hung up|error: 5\d\d/i,
attempts=3,pauseMilliseconds=1e3,askRemote=async(place4,args,ports)=>{for(let attempt=1;;attempt+=1){let{exitCode,stdout,stderr}=await runGit(place4,args(addressOf(
place4)),ports);if(exitCode===0)return stdout;if(attempt===attempts||!passes.test(stderr))throw refusal(place4,stderr);await(0,import_promises3.setTimeout)(pauseMilliseconds,
void 0,{signal:ports.signal})}},refusal=({repository:repository2,credential},stderr)=>{let said=stderr.trim().split(`
`).at(-1)??"",what=credential.kind==="token"?"token":"deploy key";return/not our ref|couldn't find remote ref/.test(stderr)?new TowlineError("github-not-found",
`${repository2} no longer has the commit that was planned (${said})`,{hint:"It was removed by a force push: start a new run"}):/not found|could not read Username|Authentication failed|Permission denied|403|correct access rights/i.
test(stderr)?new TowlineError("github-denied",`GitHub does not let the ${what} read ${repository2} (${said})`,{hint:`Give the secret config-token a ${what} that\
 can read ${repository2}; a deploy key reads one repository only`}):new TowlineError("github-failed",`git could not fetch ${repository2}: ${said}`,{hint:"Run th\
e job again; see githubstatus.com if it persists"})},fetchCommit=async(place4,commit,ports)=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path.join)(
ports.tempDirectory,"towline-repository-")),inFolder=["-C",folder];await runGit(place4,["init","--quiet",folder],ports),await askRemote(place4,address=>[...inFolder,
"fetch","--quiet","--no-tags","--depth=1",address,commit],ports);let{exitCode,stderr}=await runGit(place4,[...inFolder,"checkout","--quiet","--detach",commit],ports);
if(exitCode===0)return folder;throw new TowlineError("github-failed",`git could not check out ${place4.repository}: ${stderr.trim()}`)},resolveRemote=async(place4,ref,ports)=>{
let wanted=ref===void 0?["HEAD"]:[`refs/${ref}`,`refs/heads/${ref}`,`refs/tags/${ref}^{}`,`refs/tags/${ref}`],lines=(await askRemote(place4,address=>["ls-remote",
"--symref",address,...wanted],ports)).split(`
`).map(line=>line.split("	")),commits=new Map(lines.flatMap(([value="",name2=""])=>/^[0-9a-f]{40}$/.test(value)?[[name2,value]]:[])),commit=wanted.map(name2=>commits.
get(name2)).find(found=>found!==void 0);if(commit===void 0)return;let branch2=lines.flatMap(([value=""])=>/^ref: refs\/heads\/(.+)$/.exec(value)?.[1]??[])[0];return{
commit,...ref===void 0&&branch2!==void 0?{branch:branch2}:{}}},serverOf=env=>env.GITHUB_SERVER_URL||"https://github.com",pageSize=100,orMissing=async answer=>{try{
return await answer}catch(error2){if(isTowlineError(error2,"github-not-found"))return;throw error2}},branchesBy=request=>async(repository2,prefix)=>{let what=`l\
ist of the branches of ${repository2}`,place4=["heads",...prefix.split("/")].map(encodeURIComponent).join("/"),found=new Set;for(let page=1;;page+=1){let path22=`\
/git/matching-refs/${place4}?per_page=${pageSize}&page=${page}`,refs2=await request({repository:repository2,what,path:path22}),before=found.size;for(let{ref}of refs2)
found.add(ref.replace(/^refs\/heads\//,""));if(refs2.length!==pageSize||found.size===before)return[...found]}},containsBy=request=>async(repository2,branch2,commit)=>{
let what=`comparison of ${commit.slice(0,7)} with branch ${branch2} of ${repository2}`,path22=`/compare/${encodeURIComponent(`${branch2}...${commit}`)}?per_page\
=1`,answer=await orMissing(request({repository:repository2,what,path:path22}));if(answer!==void 0)return["behind","identical"].includes(answer.status)},environmentsBy=request=>{
let permission="actions: read",lists=new Map,listOf=repository2=>{let what=`the environments of ${repository2}`,path22=`/environments?per_page=${pageSize}`,list2=lists.
get(repository2)??orMissing(request({repository:repository2,what,path:path22,permission}));return lists.set(repository2,list2),list2},isMissing=async(repository2,name2)=>{
let what=`environment "${name2}" of ${repository2}`,path22=`/environments/${encodeURIComponent(name2)}`;return await orMissing(request({repository:repository2,what,
path:path22,permission}))===void 0};return{expectEnvironments:repository2=>{listOf(repository2).catch(()=>{})},missingEnvironments:async(repository2,names)=>{let list2=await listOf(
repository2),known=new Set(list2?.environments.map(({name:name2})=>name2.toLowerCase())),unseen=names.filter(name2=>!known.has(name2.toLowerCase()));if((list2?.
total_count??0)<=known.size)return unseen;let missed=await Promise.all(unseen.map(name2=>isMissing(repository2,name2)));return unseen.filter((_,index)=>missed[index])}}},
questionsBy=request=>({branches:branchesBy(request),contains:containsBy(request),...environmentsBy(request)}),gitReader=(credential,kit)=>{let{exec:exec2,env,signal,
run}=kit,ports={exec:exec2,env,signal,tempDirectory:run.tempDirectory},placeOf3=repository2=>({server:serverOf(env),repository:repository2,credential}),fetched=new Map,
folderOf=async(repository2,commit)=>{let{fetchCommit:fetchCommit2}={fetchCommit},key2=`${repository2}@${commit}`,folder=fetched.get(key2)??fetchCommit2(placeOf3(
repository2),commit,ports);return fetched.set(key2,folder),await folder};return{resolve:async(repository2,ref)=>{let{resolveRemote:resolveRemote2}={resolveRemote},
found=await resolveRemote2(placeOf3(repository2),ref,ports);if(found!==void 0)return found;throw new TowlineError("github-not-found",`GitHub has no ref "${ref??
"HEAD"}" in ${repository2}`,{hint:"Correct the name of the branch, tag or commit"})},read:async(repository2,path22,commit)=>{let args=["-C",await folderOf(repository2,
commit),"cat-file","blob",`${commit}:${path22}`],{exitCode,stdout}=await exec2("git",args,{env,signal});return exitCode===0?stdout:void 0}}},runContextOf=env=>{
let text2=name2=>env[name2]??"",repository2=text2("GITHUB_REPOSITORY");return{repository:repository2,commit:text2("GITHUB_SHA"),ref:text2("GITHUB_REF"),actor:text2(
"GITHUB_ACTOR"),runId:text2("GITHUB_RUN_ID"),attempt:Number(text2("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text2("GITHUB_SERVER_URL")}/${repository2}/actions/runs/${text2(
"GITHUB_RUN_ID")}`,workspace:text2("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text2("RUNNER_TEMP")||"/tmp"}},textOf=data=>data instanceof ArrayBuffer?new TextDecoder().
decode(data):typeof data=="string"?data:void 0,resolveBy=request=>async(repository2,ref)=>{let data=await request({repository:repository2,what:ref===void 0?`rep\
ository ${repository2}`:`${describeRef(ref)} in ${repository2}`,path:`/commits/${encodeURIComponent(ref??"HEAD")}`,accept:"application/vnd.github.sha"});return{
commit:textOf(data)??""}},describeRef=ref=>ref.startsWith("heads/")?`branch "${ref.slice(6)}"`:`ref "${ref}"`,readBy=request=>async(repository2,path22,commit)=>{
let place4=`${path22} in ${repository2} at ${commit.slice(0,7)}`,location=path22.split("/").map(encodeURIComponent).join("/"),data=await request({repository:repository2,
what:`file ${place4}`,path:`/contents/${location}?ref=${commit}`,accept:"application/vnd.github.raw+json"}).catch(error2=>{if(!isTowlineError(error2,"github-not\
-found"))throw error2}),text2=textOf(data);if(text2!==void 0||data===void 0)return text2;throw new TowlineError("github-not-found",`${place4} is a folder, not a\
 file`,{hint:"Put a file there, or name another one"})},gitHubReader=(tokens,kit)=>{let request=requestBy(tokens,kit.log),byApi={resolve:resolveBy(request),read:readBy(
request),...questionsBy(request)},credential=tokens.configToken===void 0?void 0:credentialOf(tokens.configToken);if(credential?.kind!=="deploy-key")return byApi;
let byGit=gitReader(credential,kit),readerOf=repository2=>repository2===tokens.repository?byApi:byGit;return{...byApi,resolve:(repository2,ref)=>readerOf(repository2).
resolve(repository2,ref),read:(repository2,path22,commit)=>readerOf(repository2).read(repository2,path22,commit)}},InputReader=class{#source;#problems=[];constructor(source2){
this.#source=source2}get problems(){return this.#problems}reject(message,hint){this.#problems.push({message,hint})}text(name2){let value=this.#source(name2).trim();
return value===""?void 0:value}required(name2){let value=this.text(name2);return value===void 0&&this.reject(`Input ${name2} is missing`,`Add "${name2}:" under \
"with:" of this step`),value??""}matching(name2,pattern2,form2){let value=this.text(name2);return value!==void 0&&!pattern2.test(value)&&this.reject(`Input ${name2}\
 is "${value}"`,`It must be ${form2}`),value}oneOf(name2,values,fallback){let value=this.text(name2)??fallback,known=values.find(candidate=>candidate===value);return known===
void 0&&this.reject(`Input ${name2} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name2,fallback){let value=this.text(name2)?.toLowerCase();
return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name2} is "${value}"`,"It must be true or false"),value==="true")}integer(name2,range){
let text2=this.text(name2),value=text2===void 0?range.fallback:Number(text2);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`In\
put ${name2} is "${text2}"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name2){return this.#source(name2).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name2){return this.lines(name2).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name2){
let entries=this.lines(name2).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name2} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name2,accept){let text2=this.text(name2);if(text2!==void 0){try{let value=JSON.
parse(text2);if(accept(value))return value}catch{}this.reject(`Input ${name2} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source2,build2)=>{
let reader=new InputReader(source2),inputs=build2(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},readPlanned=(input,isPlan2,elsewhere2)=>{
if(input.text("plan")===void 0)return;let plan=input.json("plan",isPlan2)??{};for(let[name2,where2]of Object.entries(elsewhere2))input.text(name2)!==void 0&&input.
reject(`Inputs plan and ${name2} cannot both be given`,`Write it into towline.yaml ${where2} and remove ${name2} here`);return{kind:"planned",plan,service:input.
text("service"),token:input.required("token"),configToken:input.text("config-token"),credentials:readCredentials(input)}},place=at=>at===void 0?{}:{file:at.file,
startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text2=>masked.redact(text2),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text2 of masked.add(value))setSecret(text2)},redact},actionExec=async(command,args,options={})=>{options.signal?.
throwIfAborted();let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.
input===void 0?void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(
cause=>{throw new TowlineError("command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},
aborted=signal=>new Promise((_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){
log.error(`Towline itself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:
String(error2));return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(
error2.cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience2=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'\
Add "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience2)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name2,value])=>value===void 0?[]:[[name2,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build2=>parseInputs(name2=>getInput(name2,{trimWhitespace:!1}),build2),output:(name2,value)=>setOutput(
name2,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},named2=(...names)=>({name:name2})=>names.includes(name2),isDenied=named2("AccessDenied","AccessDeniedException","UnauthorizedOperation","Forbidd\
enException"),isExpiry=named2("ExpiredToken","ExpiredTokenException","RequestExpired"),isRefusedSetting=named2("InvalidParameterException","ValidationException",
"InvalidTagParameterException","TooManyTagsException","KmsException"),settingOperations=["ecr:CreateRepository","ecr:PutImageTagMutability","ecr:PutImageScannin\
gConfiguration","ecr:PutLifecyclePolicy","ecr:TagResource"],isThrottled=named2("Throttling","ThrottlingException","TooManyRequestsException","RequestLimitExceed\
ed","SlowDown"),isAssuming=call=>call.operation.startsWith("sts:AssumeRole"),isUnreachable=({code:code2,name:name2})=>/^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.
test(code2)||name2==="TimeoutError",who=call=>call.identity??call.role??"this job",place2=call=>call.account===void 0?call.region:`${call.region} of account ${call.
account}`,trustHint=({operation,subject})=>{let from=subject===void 0?"this identity":`the subject "${subject}"`;return`Check role-to-assume and account; the tr\
ust policy of the role must allow ${operation} to ${from}`},isOfSecrets=({operation})=>/^(secretsmanager|ssm):/.test(operation),secretOf=({secret,parameter,operation})=>secret!==
void 0?`secret "${secret}"`:parameter===void 0?`what ${operation} asks for`:`parameter "${parameter}"`,failureTable=[{matches:(failure2,call)=>isDenied(failure2)&&
isAssuming(call),explain:(_,call)=>({code:"aws-role-denied",message:`AWS does not let this job assume role ${call.role}`,hint:trustHint(call)})},{matches:named2(
"InvalidIdentityToken","InvalidIdentityTokenException"),explain:(failure2,call)=>({code:"aws-role-denied",message:`AWS does not accept GitHub's token for role ${call.
role}: ${failure2.message}`,hint:"The role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com"})},
{matches:isExpiry,explain:(_,call)=>({code:"aws-token-expired",message:`The token of ${who(call)} expired before ${call.operation} was answered`,hint:'Run the f\
ailed jobs again. With "credentials: runner" renew the credentials of the runner; on a self-hosted runner check its clock'})},{matches:named2("CredentialsProvid\
erError"),explain:failure2=>({code:"aws-no-credentials",message:`The runner has no AWS credentials: ${failure2.message}`,hint:'Give the runner an AWS identity, \
or use "credentials: oidc" with role-to-assume'})},{matches:named2("UnrecognizedClientException","InvalidClientTokenId","SignatureDoesNotMatch","InvalidSignatur\
eException","IncompleteSignature"),explain:(failure2,call)=>({code:"aws-no-credentials",message:`AWS does not accept the credentials of ${who(call)} for ${call.
operation}: ${failure2.message}`,hint:"Renew the credentials of the runner, and check its clock"})},{matches:isThrottled,explain:({attempts:attempts2=1},call)=>({
code:"aws-throttled",message:`AWS throttled ${call.operation} in ${place2(call)}${attempts2>1?`, ${attempts2} times in a row`:""}`,hint:"Run the failed jobs aga\
in; where it persists, start fewer jobs at once (concurrency, max-parallel) or have the quota raised"})},{matches:isUnreachable,explain:(failure2,call)=>({code:"\
aws-unreachable",message:`${failure2.host||"AWS"} cannot be reached for ${call.operation}: ${failure2.message||failure2.code}`,hint:`Check aws-region (${call.region}\
); a self-hosted runner needs a way out to this host (proxy, firewall, VPC endpoint)`})},{matches:named2("RepositoryNotFoundException"),explain:(_,call)=>({code:"\
ecr-repository-missing",message:`ECR has no repository "${call.repository}" in ${place2(call)}`,hint:`Create it (aws ecr create-repository --region ${call.region}\
 --repository-name ${call.repository}), or correct build.repository in towline.yaml (input repository), account or aws-region`})},{matches:named2("ImageNotFound\
Exception"),explain:(_,call)=>({code:"ecr-image-missing",message:`ECR does not have this image in repository "${call.repository}" in ${place2(call)}`,hint:"It m\
ay have been deleted or archived by a lifecycle rule; build it again"})},{matches:named2("LimitExceededException"),explain:(failure2,call)=>({code:"aws-quota",message:`${call.
operation} would exceed a quota in ${place2(call)}: ${failure2.message}`,hint:"Delete what is not needed any more (a lifecycle policy does so by itself), or hav\
e the quota raised in Service Quotas"})},{matches:(failure2,call)=>isRefusedSetting(failure2)&&settingOperations.includes(call.operation),explain:(failure2,call)=>({
code:"input-invalid",message:`ECR does not take these settings for repository "${call.repository}" (${call.operation}): ${failure2.message}`,hint:"Correct the s\
ettings of the repository; for a KMS key also what its key policy allows to this role"})},{matches:(failure2,call)=>failure2.name==="ResourceNotFoundException"&&
call.operation==="eks:DescribeCluster",explain:(_,call)=>({code:"eks-cluster-missing",message:`EKS has no cluster "${call.cluster}" in ${place2(call)}`,hint:"Co\
rrect cluster, aws-region or account (of the environment in towline.yaml, or of this step)"})},{matches:(failure2,call)=>isOfSecrets(call)&&failure2.name==="Res\
ourceNotFoundException",explain:(failure2,call)=>{let hasNone=/staging label/.test(failure2.message);return{code:"config-invalid",message:hasNone?`Secrets Manag\
er has no value of ${secretOf(call)} with stage ${call.stage??"AWSCURRENT"}`:`Secrets Manager has no ${secretOf(call)} in ${place2(call)}`,hint:hasNone?"Give th\
e secret a value, or correct the stage":"Create it there, or correct the reference"}}},{matches:(failure2,call)=>isOfSecrets(call)&&failure2.name==="InvalidRequ\
estException",explain:(failure2,call)=>({code:"config-invalid",message:`Secrets Manager does not give out ${secretOf(call)}: ${failure2.message}`,hint:"Restore \
the secret, or refer to another one"})},{matches:(failure2,call)=>isOfSecrets(call)&&(failure2.name==="DecryptionFailure"||failure2.name==="InvalidKeyId"||isDenied(
failure2)&&/\bKMS\b|kms:|ciphertext/.test(failure2.message)),explain:(_,call)=>({code:"aws-denied",message:`AWS denied kms:Decrypt to ${who(call)} for the key o\
f ${secretOf(call)}`,hint:"Allow kms:Decrypt on that KMS key in the policies of this role, and in the key's own policy"})},{matches:isDenied,explain:(failure2,call)=>{
let permission=/not authorized to perform: ([\w-]+:\w+)/.exec(failure2.message)?.[1]??call.operation,target2=call.repository??call.cluster??call.secret??call.parameter;
return{code:"aws-denied",message:`AWS denied ${permission} to ${who(call)}${target2===void 0?"":` for "${target2}"`}`,hint:`Allow ${permission} in the policies \
of this role${call.repository===void 0?"":" (and in the repository's policy, where the account is another one)"}`}}}],unexplained=(failure2,call)=>({code:"aws-f\
ailed",message:`${call.operation} failed in ${place2(call)}: ${failure2.name}: ${failure2.message}`,hint:"Run the failed jobs again; where it persists, see heal\
th.aws.amazon.com"}),textOf2=value=>typeof value=="string"?value:"",failureOf2=error2=>{let{name:name2,code:code2,hostname,address,port,errors,$metadata}=error2??
{};if(Array.isArray(errors)&&errors.length>0)return failureOf2(errors[0]);let host=textOf2(hostname)||textOf2(address)&&`${textOf2(address)}:${port}`,{attempts:attempts2}=$metadata??
{};return{name:textOf2(name2),code:textOf2(code2),host,message:messageOf(error2),attempts:attempts2}},isExpired=error2=>isExpiry(failureOf2(error2)),isThrottling=error2=>isThrottled(
failureOf2(error2)),awsFailure=(error2,call)=>{if(isTowlineError(error2))return error2;let failure2=failureOf2(error2),row2=failureTable.find(({matches:matches2})=>matches2(
failure2,call)),{code:code2,message,hint}=row2?.explain(failure2,call)??unexplained(failure2,call);return new TowlineError(code2,message,{hint,cause:error2})},calling=async(call,send)=>{
try{return await send()}catch(error2){throw awsFailure(error2,call)}},callingAs=async(session,call,send)=>await calling({region:session.region,identity:session.
arn,...call},async()=>{try{return await send(!1)}catch(error2){if(!isExpired(error2))throw error2;return await session.credentials({forceRefresh:!0}),await send(
!0)}}),clientSettings={maxAttempts:4,requestHandler:{connectionTimeout:5e3,requestTimeout:3e4}},repositoryCalls=client=>({createRepository:async(where2,settings2)=>(await client.
send(new import_client_ecr2.CreateRepositoryCommand({...where2,...settings2}))).repository,putTagMutability:async(where2,mutability)=>{await client.send(new import_client_ecr2.PutImageTagMutabilityCommand(
{...where2,...mutability}))},putScanOnPush:async(where2,scanOnPush)=>{let imageScanningConfiguration={scanOnPush};await client.send(new import_client_ecr2.PutImageScanningConfigurationCommand(
{...where2,imageScanningConfiguration}))},lifecyclePolicy:async where2=>(await client.send(new import_client_ecr2.GetLifecyclePolicyCommand(where2))).lifecyclePolicyText,
putLifecyclePolicy:async(where2,lifecyclePolicyText)=>{await client.send(new import_client_ecr2.PutLifecyclePolicyCommand({...where2,lifecyclePolicyText}))},resourceTags:async resourceArn=>(await client.
send(new import_client_ecr2.ListTagsForResourceCommand({resourceArn}))).tags??[],tagResource:async(resourceArn,tags)=>{await client.send(new import_client_ecr2.TagResourceCommand(
{resourceArn,tags}))}}),showRetries=({service,region:region2,log})=>(next,{commandName=""})=>{let operation=`${service}:${commandName.replace(/Command$/,"")}`,attempt=0,
told=!1;return async args=>{attempt+=1;try{return await next(args)}catch(error2){let line=`${operation} in ${region2}: attempt ${attempt} of ${clientSettings.maxAttempts}`,
throttled=isThrottling(error2);throw throttled&&!told?log.info(`AWS throttles ${line}`):log.debug(`${line} ${throttled?"was throttled":`failed: ${String(error2)}`}`),
told||=throttled,error2}}},withinRetries={name:"towlineShowRetries",relation:"after",toMiddleware:"retryMiddleware"},acceptedMediaTypes=["application/vnd.oci.im\
age.index.v1+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution\
.manifest.v2+json"],ecrApi=session=>{let{region:region2,credentials,log}=session,client=new import_client_ecr.ECRClient({...clientSettings,region:region2,credentials});
return client.middlewareStack.addRelativeTo(showRetries({service:"ecr",region:region2,log}),withinRetries),{...repositoryCalls(client),authorizationTokens:async accounts=>(await client.
send(new import_client_ecr.GetAuthorizationTokenCommand({registryIds:accounts&&[...accounts]}))).authorizationData??[],describeRepository:async(registryId,repositoryName)=>(await client.
send(new import_client_ecr.DescribeRepositoriesCommand({registryId,repositoryNames:[repositoryName]}))).repositories?.[0],describeImage:async(where2,image)=>(await client.
send(new import_client_ecr.DescribeImagesCommand({...where2,imageIds:[image]}))).imageDetails?.[0],getImages:async(where2,images)=>(await client.send(new import_client_ecr.BatchGetImageCommand(
{...where2,imageIds:[...images],acceptedMediaTypes}))).images??[],putImage:async(where2,image)=>{await client.send(new import_client_ecr.PutImageCommand({...where2,
...image}))},scanFindings:async(where2,imageId,page)=>await client.send(new import_client_ecr.DescribeImageScanFindingsCommand({...where2,imageId,...page})),startScan:async(where2,imageId)=>{
await client.send(new import_client_ecr.StartImageScanCommand({...where2,imageId}))}}},apis=new WeakMap,apiOf=async(session,renewed)=>{let{ecrApi:ecrApi2}={ecrApi},
api=(renewed?void 0:apis.get(session))??ecrApi2(session);return apis.set(session,api),api},callEcr=async(session,operation,repository2,send)=>{let account2=repository2?.
account??session.account,call={operation,account:account2,repository:repository2?.repository};return await callingAs(session,call,async renewed=>await send(await apiOf(
session,renewed)))},within=({account:account2,repository:repository2})=>({registryId:account2,repositoryName:repository2}),requireAllowedRegions=(allowed,places)=>{
if(allowed.length===0)return;let hint=`Allowed are ${allowed.join(", ")} (allowed-regions); nothing was moved`,problems=places.filter(({region:region2})=>region2===
void 0||!allowed.includes(region2)).map(({what})=>({message:`${what} is outside of the allowed regions`,hint})),[first]=problems;if(first!==void 0)throw new TowlineError(
"not-allowed",first.message,{hint,problems})},roleOf=(request,roleToAssume)=>{if(!roleToAssume.startsWith("arn:"))return roleByName(request,roleToAssume);let account2=accountOfArn(
roleToAssume);if(account2===void 0)throw new TowlineError("input-invalid",`role-to-assume "${roleToAssume}" is not the ARN of a role`,{hint:"It looks like arn:a\
ws:iam::111111111111:role/towline-build"});if(request.account!==void 0&&request.account!==account2)throw new TowlineError("aws-account-mismatch",`role-to-assume\
 ${roleToAssume} belongs to account ${account2}, but account ${request.account} is expected`,{hint:"Correct role-to-assume or account"});return{arn:roleToAssume,
account:account2}},roleByName=({region:region2,account:account2},name2)=>{if(account2===void 0)throw new TowlineError("input-invalid",`role-to-assume "${name2}"\
 is a bare name and account is missing`,{hint:"Give account (12 digits), or the whole ARN of the role"});return{arn:`arn:${partitionOf(region2).name}:iam::${account2}\
:role/${name2}`,account:account2}},subjectOf=token=>{try{let claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims==
"object"&&claims!==null&&"sub"in claims&&typeof claims.sub=="string"?claims.sub:void 0}catch{return}},stsClient=({region:region2,log},credentials)=>{let client=new import_client_sts.STSClient(
{...clientSettings,region:region2,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"sts",region:region2,log}),withinRetries),client},
assumed=answer=>{let{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};if(AccessKeyId===void 0||SecretAccessKey===void 0)throw new TowlineError(
"aws-failed","STS answered without credentials",{hint:"Run the job again"});return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,
expiration:Expiration},arn:answer.AssumedRoleUser?.Arn??""}},assumeWithToken=async(request,token)=>{let client=stsClient(request);return assumed(await client.send(
new import_client_sts.AssumeRoleWithWebIdentityCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName,WebIdentityToken:token})))},assumeFromRunner=async request=>{
let client=stsClient(request);return assumed(await client.send(new import_client_sts.AssumeRoleCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName})))},
runnerCredentials=place4=>stsClient(place4).config.credentials(),callerArn=async(place4,credentials)=>(await stsClient(place4,credentials).send(new import_client_sts.GetCallerIdentityCommand(
{}))).Arn??"",audience="sts.amazonaws.com",mask=(log,{accessKeyId,secretAccessKey,sessionToken})=>{for(let secret of[accessKeyId,secretAccessKey,sessionToken])secret!==
void 0&&log.mask(secret)},sessionNameOf=name2=>name2.replace(/[^\w+=,.@-]/g,"-").slice(0,64).padEnd(2,"-"),withToken=(request,role2,{idToken:idToken2,log})=>async()=>{
let token=await idToken2(audience);log.mask(token);let{assumeWithToken:assumeWithToken2}={assumeWithToken},{region:region2}=request,subject=subjectOf(token),call={
operation:"sts:AssumeRoleWithWebIdentity",region:region2,role:role2.arn,subject},sessionName=sessionNameOf(request.sessionName),assumed2=await calling(call,()=>assumeWithToken2(
{region:region2,log,roleArn:role2.arn,sessionName},token));return mask(log,assumed2.credentials),assumed2},fromRunner=(request,role2,{log})=>async()=>{let{assumeFromRunner:assumeFromRunner2}={
assumeFromRunner},{region:region2}=request,sessionName=sessionNameOf(request.sessionName),assumed2=await calling({operation:"sts:AssumeRole",region:region2,role:role2.
arn},()=>assumeFromRunner2({region:region2,log,roleArn:role2.arn,sessionName}));return mask(log,assumed2.credentials),assumed2},asRunner=({region:region2},{log})=>async()=>{
let{callerArn:callerArn2,runnerCredentials:runnerCredentials2}={callerArn,runnerCredentials};return await calling({operation:"sts:GetCallerIdentity",region:region2},
async()=>{let credentials=await runnerCredentials2({region:region2,log});return mask(log,credentials),{credentials,arn:await callerArn2({region:region2,log},credentials)}})},
obtainFor=(request,ports)=>{if(request.roleToAssume!==void 0){let role2=roleOf(request,request.roleToAssume);return request.credentials==="oidc"?withToken(request,
role2,ports):fromRunner(request,role2,ports)}if(request.credentials==="oidc")throw new TowlineError("input-invalid","role-to-assume is missing",{hint:'Give the \
role that GitHub may assume by OIDC, or "credentials: runner"'});return asRunner(request,ports)},renewalMarginMilliseconds=5*6e4,Renewing=class{#obtain;#clock;#current;#pending;constructor(obtain,clock){
this.#obtain=obtain,this.#clock=clock}async get({forceRefresh=!1}={}){let current=forceRefresh?void 0:this.#current;return current!==void 0&&!this.#expiresSoon(
current.credentials)?current:(this.#pending??=this.#obtain().finally(()=>{this.#pending=void 0}),this.#current=await this.#pending,this.#current)}#expiresSoon({
expiration}){return expiration!==void 0&&expiration.getTime()-this.#clock.now()<renewalMarginMilliseconds}},expectedAccount=({account:account2,roleToAssume})=>{
let expected=account2??(roleToAssume&&accountOfArn(roleToAssume));if(expected)return expected;throw new TowlineError("input-invalid","account is missing",{hint:"\
Give the 12-digit account that the credentials must belong to"})},checkAccount=({arn},expected)=>{let account2=accountOfArn(arn);if(account2!==expected)throw new TowlineError(
"aws-account-mismatch",`The credentials belong to account ${account2??"(unknown)"} (${arn}), but account ${expected} is expected`,{hint:'Correct account or role\
-to-assume; with "credentials: runner" check that this is the right runner'})},openSession=async(request,ports)=>{let account2=expectedAccount(request),obtain=obtainFor(
request,ports),checked=async()=>{let obtained=await obtain();return checkAccount(obtained,account2),obtained},renewing=new Renewing(checked,ports.clock),{arn}=await renewing.
get();return{region:request.region,account:account2,arn,credentials:async wanted=>(await renewing.get(wanted)).credentials,log:ports.log,clock:ports.clock}},inChunks=(items,size)=>Array.
from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*size,(index+1)*size)),idsMax=100,getImages=async(session,where2,ids)=>(await Promise.all(
inChunks(ids,idsMax).map(piece=>callEcr(session,"ecr:BatchGetImage",where2,api=>api.getImages(within(where2),piece))))).flat(),requireDigest=(text2,digest)=>{let actual=`\
sha256:${(0,import_node_crypto2.createHash)("sha256").update(text2).digest("hex")}`;if(actual!==digest)throw new TowlineError("registry-failed",`ECR answered wi\
th ${actual} when asked for ${digest}`,{hint:"Run the job again; nothing was tagged"})},readManifests=async(session,where2,digests)=>{let wanted=new Set(digests),
ids=[...wanted].map(imageDigest=>({imageDigest})),manifests2=new Map;for(let{imageId,imageManifest:text2,imageManifestMediaType}of await getImages(session,where2,
ids)){let digest=imageId?.imageDigest;digest===void 0||text2===void 0||!wanted.has(digest)||(requireDigest(text2,digest),manifests2.set(digest,{digest,text:text2,
mediaType:imageManifestMediaType}))}return manifests2},pageSize2=1e3,starts={LimitExceededException:"limit",ValidationException:"not-basic",UnsupportedImageTypeException:"\
unsupported",ImageArchivedException:"archived"},nameOf=error2=>error2 instanceof Error?error2.name:"",describeScanFindings=async(session,where2,imageDigest)=>{let read=async nextToken=>await callEcr(
session,"ecr:DescribeImageScanFindings",where2,async api=>{try{return await api.scanFindings(within(where2),{imageDigest},{nextToken,maxResults:pageSize2})}catch(error2){
if(nameOf(error2)==="ScanNotFoundException")return;throw error2}}),first=await read(),pages=first===void 0?[]:[first];for(let token=first?.nextToken;token;){let page=await read(
token);if(page===void 0)return;pages.push(page),token=page.nextToken}if(first!==void 0)return{status:first.imageScanStatus?.status??"",description:first.imageScanStatus?.
description,completedAt:first.imageScanFindings?.imageScanCompletedAt,basic:pages.flatMap(page=>page.imageScanFindings?.findings??[]),enhanced:pages.flatMap(page=>page.
imageScanFindings?.enhancedFindings??[])}},startScan=async(session,where2,imageDigest)=>await callEcr(session,"ecr:StartImageScan",where2,async api=>{try{return await api.
startScan(within(where2),{imageDigest}),"started"}catch(error2){let known=starts[nameOf(error2)];if(known!==void 0)return known;throw error2}}),describePlace=({
repository:repository2,identity,account:account2})=>`${repository2} in ${identity.region} of account ${account2}`,mapBounded=async(items,limit,map2)=>{let results=[],
failures2=[],queue=items.entries(),work=async()=>{for(let[index,item]of queue){try{results[index]=await map2(item)}catch(error2){failures2.push(error2)}if(failures2.
length>0)return}};if(await Promise.all(Array.from({length:Math.min(limit,items.length)},work)),failures2.length>0)throw failures2[0];return results},fields=["id",
"until","reason","package"],example='{ id: CVE-2026-1234, until: 2026-12-31, reason: "not reachable", package: openssl }',isMap3=value=>typeof value=="object"&&
value!==null&&!Array.isArray(value),isDay=text2=>{let time=/^\d{4}-\d{2}-\d{2}$/.test(text2)?Date.parse(`${text2}T00:00:00Z`):Number.NaN;return!Number.isNaN(time)&&
new Date(time).toISOString().startsWith(text2)},AllowListReader=class{problems=[];#document;constructor(document){this.#document=document}entries(){let root=this.#document.
value;if(root===null)return[];let list2=isMap3(root)?root.allow:void 0;if(!isMap3(root)||!(Array.isArray(list2)||list2===null))return this.#reject([],"The allow\
-list has no list under the key allow",`It looks like: allow: [${example}]`),[];for(let key2 of Object.keys(root).filter(name2=>name2!=="allow"))this.#reject([key2],
`The allow-list has the unknown key "${key2}"`,"Its only key is allow",!0);let read=(list2??[]).map((item,index)=>this.#entry(item,index)).flatMap(entry=>entry??
[]);return this.#rejectTwins(read),read}#entry(item,index){let path22=["allow",index];if(!isMap3(item)){this.#reject(path22,"An entry of the allow-list is not a\
 map",`It looks like: ${example}`);return}for(let key2 of Object.keys(item).filter(name3=>!fields.includes(name3)))this.#reject([...path22,key2],`An entry of th\
e allow-list has the unknown key "${key2}"`,`Keys are ${fields.join(", ")}`,!0);let text2=(key2,form2)=>this.#text(item,[...path22,key2],key2,form2),id=text2("i\
d","the id of a vulnerability, such as CVE-2026-1234"),until=text2("until","the last day on which the entry counts, such as 2026-12-31"),reason=text2("reason","\
the words that tell a reviewer why"),name2=item.package===void 0?void 0:text2("package","the name of a package, in quotes");return until!==""&&!isDay(until)&&this.#reject(
[...path22,"until"],`until is "${until}"`,"It must be a day, such as 2026-12-31"),{id,until,reason,package:name2,at:this.#document.positionOf(path22)}}#text(item,path22,key2,form2){
let value=item[key2];if(typeof value=="string"&&value.trim()!=="")return value.trim().replaceAll(/\s+/g," ");let what=value==null||value===""?`lacks ${key2}`:`h\
as ${key2}: ${JSON.stringify(value)}`;return this.#reject(path22,`An entry of the allow-list ${what}`,`${key2} must be ${form2}`),""}#rejectTwins(entries){let first=new Map;
for(let entry of entries.filter(({id})=>id!=="")){let key2=JSON.stringify([entry.id.toLowerCase(),entry.package]),known=first.get(key2);known===void 0?first.set(
key2,entry):this.problems.push({message:`The allow-list has ${entry.id} twice${entry.package===void 0?"":` for ${entry.package}`}, first in line ${known.at.line}`,
hint:"Remove one of the two",at:entry.at})}}#reject(path22,message,hint,atKey=!1){let at=atKey?this.#document.keyPositionOf(path22):this.#document.positionOf(path22);
this.problems.push({message,hint,at})}},refuse=(problems,file)=>{let[first,...more]=problems;if(first===void 0)return;let message=more.length===0?first.message:
`${file} has ${problems.length} mistakes`;throw new TowlineError("input-invalid",message,{hint:first.hint,at:first.at,problems})},parseAllowList=(text2,file)=>{
let{documents,problems}=parseYaml(text2,file);refuse(problems,file);let[document,second]=documents;if(document===void 0)return[];let reader=new AllowListReader(
document),entries=reader.entries(),extra=second===void 0?[]:[{message:"The allow-list has a second YAML document",hint:'Remove the "---" line',at:second.at}];return refuse(
[...reader.problems,...extra],file),entries},severities=["critical","high","medium","low","informational","undefined"],severityOf=text2=>severities.find(known=>known===
text2?.toLowerCase())??"undefined",rankOf=severity=>severities.indexOf(severity),reaches=(severity,failOn)=>failOn!=="none"&&rankOf(severity)<=rankOf(failOn),reasons={
unsupported:{what:"ECR's scanner does not support this image",hint:"Use a base image with a supported operating system, or enhanced scanning, which knows more o\
f them and language packages"},failed:{what:"ECR's scan of it failed",hint:"Start another scan tomorrow, or push the image again; where it persists, ask AWS sup\
port"},"eligibility-expired":{what:"enhanced scanning has stopped watching it, because it was pushed or used too long ago",hint:"Build and push it anew, or leng\
then the re-scan duration in Amazon Inspector"},"findings-unavailable":{what:"ECR no longer has its findings",hint:"Build and push it anew, or have it scanned a\
gain (aws ecr start-image-scan)"},"limit-exceeded":{what:"a limit of ECR's scanning is exceeded",hint:"Run the job again tomorrow, or have the quota raised"},archived:{
what:"the image is archived",hint:"Restore it in ECR, or build it again; lifecycle rules should spare images that are to be released"},"empty-index":{what:"the \
index holds no image",hint:"Give the scan the digest of an image, or of an index of images"},"timed-out":{what:"there were no findings when timeout-minutes was \
over",hint:"Raise timeout-minutes; where ECR knows of no scan, turn on scanning for this repository"}},addition=(what,detail="")=>{let text2=detail.replace(/\.$/,
"");return text2===""||text2.toLowerCase()===what.toLowerCase()?"":` (${text2})`},describeUnscanned=({platform:platform2,reason,detail})=>{let{what}=reasons[reason];
return`${platform2===void 0?"":`${platform2}: `}${what}${addition(what,detail)}`},hintFor=({reason})=>reasons[reason].hint,countInWords=findings=>severities.map(
severity=>[severity,findings.filter(finding=>finding.severity===severity).length]).filter(([,count])=>count>0).map(([severity,count])=>`${count} ${severity}`).join(
", "),nameFinding=({id,package:name2,installedVersion})=>[id,name2&&`in ${name2}`,installedVersion].filter(Boolean).join(" "),describeFix=({fixedVersion,fix})=>fixedVersion!==
void 0?`fixed in ${fixedVersion}`:{available:"a fix is available",none:"no fix yet",unknown:"fix unknown"}[fix],remedyFor=({finding,expired})=>{if(expired!==void 0)
return`It was allowed until ${expired.until}: update it now, or renew the entry in ${expired.at.file}:${expired.at.line}`;let allow="what must wait is allowed w\
ith a date in the allow-list",{package:name2,fixedVersion}=finding;return name2!==void 0&&fixedVersion!==void 0?`Update ${name2} to ${fixedVersion}, often by a \
newer base image, and build again; ${allow}`:`Update the base image or the package and build again; ${allow}`},vulnerable=({findings,repository:repository2,unscanned},{
failOn})=>{let failing=findings.filter(({decision})=>decision==="fails"),[worst]=failing,count=`${failing.length} ${failing.length===1?"finding fails":"findings\
 fail"}`,counts=countInWords(failing.map(({finding})=>finding)),name2=worst===void 0?"":`; the worst is ${nameFinding(worst.finding)}, ${describeFix(worst.finding)}`,
rest=unscanned.length===0?"":`; not scanned: ${unscanned.map(describeUnscanned).join("; ")}`;return new TowlineError("image-vulnerable",`Image ${repository2}: ${count}\
 the gate (fail-on: ${failOn}): ${counts}${name2}${rest}`,{hint:worst&&remedyFor(worst)})},notScanned=({unscanned,repository:repository2})=>{let hints2=new Set(
unscanned.map(hintFor));return new TowlineError("image-not-scanned",`Image ${repository2} could not be scanned: ${unscanned.map(describeUnscanned).join("; ")}`,
{hint:`${[...hints2].join(". ")}. To let such images through: "on-not-scanned: warn"`})},failureOf3=(result,policy)=>result.outcome==="failed"?vulnerable(result,
policy):result.outcome==="not-scanned"?notScanned(result):void 0,bands={critical:{level:"error",min:9.1,max:10,usual:9.5},high:{level:"error",min:7,max:8.9,usual:8},
medium:{level:"warning",min:4,max:6.9,usual:5.5},low:{level:"note",min:.1,max:3.9,usual:2},informational:{level:"note",min:0,max:0,usual:0},undefined:{level:"no\
te",min:0,max:0,usual:0}},sarifLevel=severity=>bands[severity].level,securitySeverity=(severity,score)=>{let{min,max,usual}=bands[severity];return Math.min(max,
Math.max(min,score??usual)).toFixed(1)},textMax=1024,packagesMax=20,harmless=text2=>text2.replaceAll(/[\\`*_{}[\]()#+!|~<>]/g,"\\$&"),helpOf=findings=>{let[worst]=findings,
packages=findings.slice(0,packagesMax).map(finding=>`${nameFinding(finding)}: ${describeFix(finding)}`),remedy="Update the package or the base image and build a\
gain.",uri=worst?.uri===void 0?[]:[worst.uri],title=worst?.title?[worst.title]:[];return{text:[...title,...packages,remedy,...uri].join(`
`),markdown:[...title.map(harmless),packages.map(line=>`- ${harmless(line)}`).join(`
`),remedy,...uri.map(link=>`<${link}>`)].join(`

`)}},ruleOf=(id,findings)=>{let[worst]=findings,full=worst.title===""?id:`${id}: ${worst.title}`;return{id,name:id.replaceAll(/[^A-Za-z0-9]/g,""),shortDescription:{
text:nameFinding({...worst,installedVersion:void 0}).slice(0,textMax)},fullDescription:{text:full.slice(0,textMax)},...worst.uri===void 0?{}:{helpUri:worst.uri},
help:helpOf(findings),defaultConfiguration:{level:sarifLevel(worst.severity)},properties:{tags:["security","vulnerability","container"],precision:"high","securi\
ty-severity":securitySeverity(worst.severity,worst.score)}}},sarifRules=findings=>{let byId=new Map;for(let finding of findings){let known=byId.get(finding.id);
known===void 0?byId.set(finding.id,[finding]):known.push(finding)}return[...byId].map(([id,found])=>ruleOf(id,found))},resultsMax=25e3,uriOf=path22=>path22.replace(
/^(\.?\/)+/,"").split("/").map(encodeURIComponent).join("/"),fingerprint=({finding:{id,package:name2}},repository2,place4)=>{let text2=JSON.stringify([repository2,
id,name2??"",place4]);return`${(0,import_node_crypto3.createHash)("sha256").update(text2).digest("hex").slice(0,32)}:1`},textOf3=({finding},repository2)=>{let platforms=finding.
platforms.length===0?"":` (${finding.platforms.join(", ")})`,title=finding.title===""?"":`. ${finding.title}`;return`${nameFinding(finding)}, ${describeFix(finding)}\
, in image ${repository2}${platforms}${title}`},counter=()=>{let seen=new Map;return key2=>{let place4=seen.get(key2)??0;return seen.set(key2,place4+1),place4}},
resultOf=(judged,{ruleIndex,place:place4,uri,repository:repository2})=>({ruleId:judged.finding.id,ruleIndex,level:sarifLevel(judged.finding.severity),message:{text:textOf3(
judged,repository2)},locations:[{physicalLocation:{artifactLocation:{uri,uriBaseId:"%SRCROOT%"},region:{startLine:1,startColumn:1,endLine:1,endColumn:2}}}],partialFingerprints:{
primaryLocationLineHash:fingerprint(judged,repository2,place4)},...judged.allowed===void 0?{}:{suppressions:[{kind:"external",status:"accepted",justification:`${judged.
allowed.reason} (until ${judged.allowed.until})`}]}}),sarifOf=({findings,repository:repository2},path22)=>{let shown2=findings.slice(0,resultsMax),rules=sarifRules(
shown2.map(({finding})=>finding)),indexes=new Map(rules.map(({id},index)=>[id,index])),placeOf3=counter(),uri=uriOf(path22),results=shown2.map(judged=>{let{id,package:name2}=judged.
finding,place4=placeOf3(JSON.stringify([id,name2]));return resultOf(judged,{ruleIndex:indexes.get(id)??0,place:place4,uri,repository:repository2})});return{$schema:"\
https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Towline scan",informationUri:"https://github.com/towline/towline/tree/\
main/actions/scan",rules}},automationDetails:{id:`towline-scan/${repository2}/`},columnKind:"utf16CodeUnits",results}]}},singleLine=text2=>(text2??"").replaceAll(
/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim().slice(0,500),optional=text2=>singleLine(text2)||void 0,webUri=(...candidates)=>candidates.map(singleLine).find(uri=>/^https?:\/\/\S+$/.
test(uri)),scoreOf=value=>{let score=typeof value=="string"?Number.parseFloat(value):value;return score!==void 0&&score>=0&&score<=10?score:void 0},attributeOf=({
attributes=[]},...keys)=>keys.map(key2=>attributes.find(attribute=>attribute.key===key2)?.value).find(Boolean),basicFinding=(found,platform2)=>({id:singleLine(found.
name)||"(unnamed)",aliases:[],severity:severityOf(found.severity),package:optional(attributeOf(found,"package_name")),installedVersion:optional(attributeOf(found,
"package_version")),fixedVersion:void 0,fix:"unknown",title:singleLine(found.description),uri:webUri(found.uri),score:scoreOf(attributeOf(found,"CVSS4_SCORE","C\
VSS3_SCORE","CVSS2_SCORE")),platforms:platform2===void 0?[]:[platform2]}),versionOf=({epoch,version,release})=>optional(version&&`${epoch?`${epoch}:`:""}${version}${release?
`-${release}`:""}`),fixedVersionOf=({fixedInVersion})=>{let version=optional(fixedInVersion);return version==="NotAvailable"?void 0:version},fixOf=(fixedVersion,fixAvailable)=>fixedVersion!==
void 0||fixAvailable==="YES"?"available":fixAvailable==="NO"||fixAvailable==="PARTIAL"?"none":"unknown",enhancedFindings=(found,platform2)=>{let{vulnerablePackages=[],
...details}=found.packageVulnerabilityDetails??{};return(vulnerablePackages.length>0?vulnerablePackages:[{}]).map(each=>{let fixedVersion=fixedVersionOf(each);return{
id:singleLine(details.vulnerabilityId)||singleLine(found.title)||"(unnamed)",aliases:(details.relatedVulnerabilities??[]).map(singleLine).filter(Boolean),severity:severityOf(
found.severity),package:optional(each.name),installedVersion:versionOf(each),fixedVersion,fix:fixOf(fixedVersion,found.fixAvailable),title:singleLine(found.description)||
singleLine(found.title),uri:webUri(details.sourceUrl,...details.referenceUrls??[]),score:scoreOf(found.score),platforms:platform2===void 0?[]:[platform2]}})},isActive=({
status})=>status!=="CLOSED"&&status!=="SUPPRESSED",isSuppressed=({status})=>status==="SUPPRESSED",failures={FAILED:"failed",UNSUPPORTED_IMAGE:"unsupported",SCAN_ELIGIBILITY_EXPIRED:"\
eligibility-expired",FINDINGS_UNAVAILABLE:"findings-unavailable",LIMIT_EXCEEDED:"limit-exceeded",IMAGE_ARCHIVED:"archived"},reasonOf=(status,description)=>status===
"FAILED"&&description?.includes("UnsupportedImage")?"unsupported":failures[status],scanOf=(answer,completedAt,platform2)=>{let isEnhanced=answer.enhanced.length>
0||answer.status==="ACTIVE";return{platform:platform2,kind:isEnhanced?"enhanced":"basic",completedAt,findings:[...answer.basic.map(found=>basicFinding(found,platform2)),
...answer.enhanced.filter(isActive).flatMap(found=>enhancedFindings(found,platform2))],suppressed:answer.enhanced.filter(isSuppressed).length}},readingOf=(answer,platform2)=>{
if(answer===void 0)return{kind:"absent",state:"ECR knows of no scan"};let{status,description,completedAt}=answer,reason=reasonOf(status,description);if(reason!==
void 0)return{kind:"not-scanned",reason,detail:singleLine(description)||void 0};let hasEnded=status==="COMPLETE"||status==="ACTIVE";return hasEnded&&completedAt!==
void 0?{kind:"ended",scan:scanOf(answer,completedAt,platform2)}:{kind:"pending",state:hasEnded?`it is ${status}, but without findings yet`:`it is ${singleLine(status)}`}},
firstPauseMilliseconds=2e3,longestPauseMilliseconds=15e3,staleMilliseconds=24*36e5,refusals={unsupported:"unsupported",archived:"archived"},Scan=class{#subject;#where;#ports;#asked=!1;#replaced;#state="";constructor(subject,where2,ports){
this.#subject=subject,this.#where=where2,this.#ports=ports}get state(){return this.#state}async look(){let{session}=this.#ports,{digest,platform:platform2}=this.#subject,
reading=readingOf(await describeScanFindings(session,this.#where,digest),platform2);return reading.kind==="not-scanned"?this.unscanned(reading.reason,reading.detail):
reading.kind==="ended"?await this.#ended(reading.scan):(this.#stands(reading.state),reading.kind==="absent"?await this.#absent(reading):void 0)}unscanned(reason,detail){
return{kind:"unscanned",unscanned:{platform:this.#subject.platform,reason,detail}}}#stands(state){state!==this.#state&&this.#ports.log.info(`${this.#subject.platform??
"Image"}: ${state}; waiting`),this.#state=state}async#start(){return this.#asked=!0,await startScan(this.#ports.session,this.#where,this.#subject.digest)}async#ended(scan3){
let{clock}=this.#ports,time=scan3.completedAt.getTime();if(scan3.kind==="basic"&&clock.now()-time>staleMilliseconds&&!this.#asked&&await this.#start()==="starte\
d"&&(this.#replaced=time),this.#replaced!==time)return{kind:"scanned",scan:scan3};this.#stands("a new scan has been started")}async#absent({state}){if(this.#asked)
return;let outcome=await this.#start(),reason=refusals[outcome];if(reason!==void 0)return this.unscanned(reason,void 0);this.#stands(outcome==="started"?"the sc\
an has been started":state)}},awaitScan=async(subject,where2,deadline,ports)=>{let{clock,signal}=ports,scan3=new Scan(subject,where2,ports),pause=firstPauseMilliseconds;
for(;;){signal.throwIfAborted();let found=await scan3.look();if(found!==void 0)return found;let left=deadline-clock.now();if(left<=0)return scan3.unscanned("tim\
ed-out",scan3.state);await clock.sleep(Math.min(pause,left),signal),pause=Math.min(pause*1.5,longestPauseMilliseconds)}},sameId=(a,b)=>a.toLowerCase()===b.toLowerCase(),
matches=(entry,finding)=>[finding.id,...finding.aliases].some(id=>sameId(id,entry.id))&&(entry.package===void 0||entry.package===finding.package),judgeOne=(finding,policy,today)=>{
let entries=policy.allowList.filter(entry=>matches(entry,finding)),allowed=entries.find(({until})=>until>=today);if(allowed!==void 0)return{finding,decision:"al\
lowed",allowed};let counts=reaches(finding.severity,policy.failOn)&&!(policy.onlyFixable&&finding.fix==="none");return{finding,decision:counts?"fails":"noted",expired:entries[0]}},
outcomeOf=(judged,unscanned)=>judged.some(({decision})=>decision==="fails")?"failed":unscanned.length>0?"not-scanned":"passed",judge=({findings,unscanned},policy,today)=>{
let judged=findings.map(finding=>judgeOne(finding,policy,today)),used=policy.allowList.filter(entry=>findings.some(finding=>matches(entry,finding)));return{outcome:outcomeOf(
judged,unscanned),findings:judged,unscanned,expired:used.filter(({until})=>until<today),unused:unscanned.length>0?[]:policy.allowList.filter(entry=>!used.includes(
entry))}},keyOf=finding=>JSON.stringify([finding.id,finding.package,finding.installedVersion]),fixes=["available","unknown","none"],together=(a,b)=>({...rankOf(
b.severity)<rankOf(a.severity)?b:a,fix:fixes.find(fix=>a.fix===fix||b.fix===fix)??a.fix,fixedVersion:a.fixedVersion??b.fixedVersion,platforms:[...new Set([...a.
platforms,...b.platforms])].toSorted()}),worstFirst=(a,b)=>rankOf(a.severity)-rankOf(b.severity)||(b.score??-1)-(a.score??-1)||compare(a.id,b.id)||compare(a.package??
"",b.package??"")||compare(a.installedVersion??"",b.installedVersion??""),compare=(a,b)=>+(a>b)-+(a<b),mergeFindings=findings=>{let merged=new Map;for(let finding of findings){
let known=merged.get(keyOf(finding));merged.set(keyOf(finding),known===void 0?finding:together(known,finding))}return[...merged.values()].toSorted(worstFirst)},
short=digest=>digest.slice(0,19),isChild=value=>typeof value=="object"&&value!==null&&"digest"in value&&typeof value.digest=="string",childrenOf=({digest,text:text2})=>{
let value=JSON.parse(text2);if(typeof value!="object"||value===null||!("manifests"in value))return;let{manifests:manifests2}=value;if(Array.isArray(manifests2)&&
manifests2.every(isChild))return manifests2;throw new TowlineError("registry-failed",`The index ${digest} does not say what it holds`,{hint:"Build it again in t\
he OCI or Docker format"})},isAttestation=({platform:platform2})=>platform2?.os==="unknown"&&platform2.architecture==="unknown",platformOf=({digest,platform:platform2={}})=>{
let name2=[platform2.os,platform2.architecture,platform2.variant].filter(Boolean).join("/"),version=platform2["os.version"];return name2===""?short(digest):singleLine(
`${name2} ${version??""}`)},requireFlat=(index,children)=>{let nested=children.find(({mediaType=""})=>/index|manifest\.list/.test(mediaType));if(nested!==void 0)
throw new TowlineError("registry-failed",`${index.digest} holds another index, ${nested.digest}`,{hint:"Give the scan the digest of an image, or of an index of \
images"})},subjectsOf=(digest,manifest)=>{let children=manifest&&childrenOf(manifest);return manifest===void 0||children===void 0?{images:[{digest,platform:void 0}],
skipped:[]}:(requireFlat(manifest,children),{images:children.filter(child2=>!isAttestation(child2)).map(child2=>({digest:child2.digest,platform:platformOf(child2)})),
skipped:children.filter(isAttestation).map(child2=>`${short(child2.digest)} (attestation)`)})},scansAtOnce=4,scannedAmong=awaited=>awaited.flatMap(each=>each.kind===
"scanned"?[each.scan]:[]),unscannedAmong=awaited=>awaited.flatMap(each=>each.kind==="unscanned"?[each.unscanned]:[]),tell=awaited=>{if(awaited.kind==="unscanned")
return`Not scanned: ${describeUnscanned(awaited.unscanned)}`;let{platform:platform2,kind,completedAt,findings,suppressed}=awaited.scan,more=suppressed===0?"":`,\
 and ${suppressed} that Amazon Inspector's rules suppress`;return`${platform2??"Image"}: ${findings.length} findings by the ${kind} scan of ${completedAt.toISOString()}${more}`},
scan=async(request,ports)=>{let{place:place4,digest,policy,timeoutSeconds,allowedRegions}=request,{log,clock,signal}=ports;requireAllowedRegions(allowedRegions,
[{what:`The image ${describePlace(place4)}`,region:place4.identity.region}]);let session=await openSession(place4.identity,ports),deadline=clock.now()+timeoutSeconds*
1e3,manifest=(await readManifests(session,place4,[digest])).get(digest),{images,skipped}=subjectsOf(digest,manifest);for(let each of skipped)log.info(`Skipped ${each}\
: it holds nothing that runs`);let awaited=await mapBounded(images,scansAtOnce,async subject=>{let outcome=await awaitScan(subject,place4,deadline,{session,clock,
signal,log});return log.info(tell(outcome)),outcome}),empty={platform:void 0,reason:"empty-index",detail:void 0},unscanned=images.length===0?[empty]:unscannedAmong(
awaited),scans=scannedAmong(awaited),findings=mergeFindings(scans.flatMap(each=>each.findings)),today=new Date(clock.now()).toISOString().slice(0,10);return{...judge(
{findings,unscanned},policy,today),repository:place4.repository,digest,scans,skipped}},annotationsMax=10,findingAt=({finding},file)=>{let platforms=finding.platforms.
length===0?"":`; ${finding.platforms.join(", ")}`;return{level:"warning",message:`${nameFinding(finding)} (${finding.severity}, ${describeFix(finding)}${platforms}\
)`,at:{file,line:1,column:1}}},unknownFixes=({findings})=>{let count=findings.filter(({decision,finding})=>decision==="fails"&&finding.fix==="unknown").length;return count===
0?[]:[{level:"notice",message:`${count===1?"1 finding counts":`${count} findings count`} in spite of only-fixable: a basic scan does not say whether there is a \
fix. Enhanced scanning does`}]},annotationsOf=(result,{dockerfile,onlyFixable})=>{let expired=result.expired.map(({id,until,at})=>({level:"warning",message:`${id}\
 was allowed until ${until} and is still there. Update the package, or renew the date`,at})),failing=result.findings.filter(({decision})=>decision==="fails").map(
judged=>findingAt(judged,dockerfile)),unused=result.unused.map(({id,package:name2,at})=>({level:"notice",message:`${id}${name2===void 0?"":` in ${name2}`} is al\
lowed, but not found any more. Remove the entry`,at}));return[...[...expired,...failing].slice(0,annotationsMax),...onlyFixable?unknownFixes(result):[],...unused.
slice(0,annotationsMax-1)]},readAllowList=async(file,workspace)=>{if(file===void 0)return[];let text2=await(0,import_promises4.readFile)((0,import_node_path2.resolve)(
workspace,file),"utf8").catch(cause=>{throw new TowlineError("input-invalid",`Input allow-list names ${file}, which cannot be read`,{cause,hint:"Correct the pat\
h, and run actions/checkout in an earlier step"})});return parseAllowList(text2,file)},sarifLogOf=scanned=>{if(scanned.some(({result})=>result.unscanned.length>
0))return;let[first,...more]=scanned.map(({result,job})=>sarifOf(result,job.dockerfile));return first&&{...first,runs:[first,...more].flatMap(({runs})=>runs)}},
writeSarif=async(file,scanned,workspace)=>{let sarif=sarifLogOf(scanned);if(file===void 0||sarif===void 0)return;let path22=(0,import_node_path2.resolve)(workspace,
file);try{await(0,import_promises4.mkdir)((0,import_node_path2.dirname)(path22),{recursive:!0}),await(0,import_promises4.writeFile)(path22,`${JSON.stringify(sarif)}\

`)}catch(cause){throw new TowlineError("input-invalid",`Input sarif-file names ${file}, which cannot be written: ${messageOf(cause)}`,{cause,hint:"Name a file i\
n a folder that the runner may write to"})}return file},pattern=/\$?\{([^{}]*)\}/g,placeholdersIn=text2=>[...text2.matchAll(pattern)].map(([written,name2=""])=>({
name:name2.trim(),written})),fill=(text2,values)=>text2.replaceAll(/\{(environment|target|service)\}/g,(written,name2)=>values[name2]??written),fillOptional=(text2,values)=>text2===
void 0?void 0:fill(text2,values),plainPath=path22=>path22.replace(/^(\.\/+)+/,"").replace(/\/+$/,"")||".",defaultMaxAgeDays=7,buildSettings=({spec})=>{let{build:build2,
service}=spec;return{aws:{region:build2["aws-region"],account:build2.account,roleToAssume:fillOptional(build2["role-to-assume"],{service})},repository:fill(build2.
repository??"{service}",{service}),source:sourceOf(build2,spec),secretIds:[...new Set(build2.secrets)],sourceDateEpoch:build2["source-date-epoch"],repositorySettings:repositoryOf(
build2),retention:retentionOf(build2["repository-settings"]??{}),cache:cacheOf(build2,service),builder:builderOf(build2.builder??{}),maxAgeDays:build2["max-age-\
days"]??defaultMaxAgeDays,tagKinds:build2["tag-kinds"],latest:build2.latest??!1,allowedRegions:spec["allowed-regions"]??[]}},sourceOf=(build2,{service,path:path22="\
."})=>({context:plainPath(fill(build2.context??path22,{service})),contexts:Object.fromEntries(Object.entries(build2.contexts??{}).map(([name2,place4])=>{let filled=fill(
place4,{service});return[name2,filled.includes("://")?filled:plainPath(filled)]})),dockerfile:plainPath(fill(build2.dockerfile??`${plainPath(path22)}/Dockerfile`,
{service})),target:build2.target,platforms:build2.platforms??["linux/amd64"],args:build2.args??{},labels:build2.labels??{},annotations:build2.annotations??{},ssh:[
...new Set(build2.ssh)].map(id=>({id,paths:[]})),network:build2.network,attestations:{provenance:build2.provenance??"none",sbom:build2.sbom??!1}}),repositoryOf=build2=>{
let settings2=build2["repository-settings"]??{},mutability=settings2["tag-mutability"];return{create:build2["create-repository"]??!1,reconcile:build2["reconcile\
-repository"]??!1,settings:{tagMutability:mutability&&{kind:mutability==="immutable"?"IMMUTABLE":"MUTABLE",exceptFor:settings2["tag-mutability-exclusions"]??[]},
scanOnPush:settings2["scan-on-push"],encryption:encryptionOf(settings2),tags:settings2.tags}}},encryptionOf=({encryption,"kms-key":key2})=>encryption==="aes256"?
{kind:"AES256"}:encryption==="kms-dsse"?{kind:"KMS_DSSE",key:key2}:encryption===void 0&&key2===void 0?void 0:{kind:"KMS",key:key2},retentionOf=settings2=>({keepImages:settings2["\
keep-images"],keepTags:settings2["keep-tags"],untaggedDays:settings2["untagged-days"]}),cacheOf=({cache:cache2={}},service)=>{let{kind="registry",bucket="",region:region2=""}=cache2;
return kind==="s3"?{kind,bucket,region:region2,prefix:fillOptional(cache2.prefix,{service})}:kind==="registry"?{kind,repository:fillOptional(cache2.repository,{
service})}:{kind}},builderOf=({kind="auto",name:name2="",nodes=[{}]})=>kind==="auto"?{kind}:kind==="named"?{kind,name:name2}:{kind,nodes:nodes.map(({endpoint,platforms=[],
options={}})=>({endpoint,platforms,options}))},describePath=path22=>path22.reduce((whole,step)=>typeof step=="number"?`${whole}[${step}]`:whole===""?step:`${whole}\
.${step}`,""),isJsonMap=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),asMap=value=>isJsonMap(value)?value:{},asList=value=>Array.isArray(value)?
value:[],checkRole=(place4,path22,reject,key2="role-to-assume")=>{let{account:account2,[key2]:role2}=place4,owner=typeof role2=="string"?accountOfArn(role2):void 0;
owner!==void 0&&typeof account2=="string"&&accountPattern.test(account2)&&owner!==account2&&reject([...path22,key2],`${key2} of ${path22.join(".")} lies in anot\
her account than account says`,"Correct one of the two, or give the name of the role alone")},text=options=>({kind:"text",...options}),flag=options=>({kind:"fla\
g",...options}),integer=options=>({kind:"integer",...options}),list=options=>({kind:"list",...options}),map=options=>({kind:"map",...options}),record=options=>({
kind:"record",...options}),knownPlatforms=["linux/amd64","linux/amd64/v2","linux/amd64/v3","linux/amd64/v4","linux/arm64","linux/arm64/v8","linux/arm/v7","linux\
/arm/v6","linux/arm/v5","linux/386","linux/ppc64le","linux/s390x","linux/riscv64","linux/loong64","linux/mips64le","windows/amd64"],node=record({doc:"A node of \
the builder.",fields:{endpoint:text({doc:"Address of the BuildKit daemon; of the kind `remote` only, which needs it.",pattern:/^(tcp|unix):\/\/[^\s,]+$/,form:"t\
cp://<host>:<port> or unix://<path>",example:"tcp://buildkitd-arm64:1234"}),platforms:list({doc:"Platforms that it builds natively.",of:text({doc:"A platform.",
known:knownPlatforms,what:"platforms",example:"linux/arm64"}),fallback:"what it says itself"}),options:map({doc:"Options of buildx' driver, such as `namespace`,\
 `replicas` and `nodeselector` of `kubernetes`.",keys:{pattern:/^[a-z][a-z0-9.-]*$/,form:"the name of an option of buildx' driver"},example:"namespace",of:text(
{doc:"Its value.",free:!0,example:"buildkit"})})}}),builder=record({doc:"Who builds. Whichever file sets it sets all of it.",whole:!0,rule:!0,fields:{kind:text(
{doc:"`auto`: Docker's current builder, or one that is made where it cannot do what is asked; `named`: one that an earlier step made; `remote`: BuildKit daemons\
; `kubernetes`: pods of the cluster of the job's kubeconfig.",known:["auto","named","remote","kubernetes"],what:"kinds of builder",fallback:"`auto`",example:"re\
mote"}),name:text({doc:"The builder; of the kind `named` only, which needs it.",pattern:/^[A-Za-z][\w.-]*$/,form:"the name of a builder",example:"towline"}),nodes:list(
{doc:"Its nodes, such as a native one for each platform; of the kinds `remote`, which needs one, and `kubernetes`.",of:node})}}),name={pattern:/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
form:"lower-case letters, digits and hyphens"},path4={pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,form:'a path inside the repository: no leading "/", no "\
.."'},key={pattern:/^[A-Za-z0-9]([\w./-]*[A-Za-z0-9])?$/,form:"letters, digits and . _ - / between them"},everywhere=["environment","target","service"],account=text(
{doc:"AWS account: 12 digits, in quotes.",pattern:accountPattern,form:"12 digits",example:"111111111111",rule:!0}),region=text({doc:"AWS region.",pattern:regionPattern,
form:"an AWS region such as ap-south-1",example:"ap-south-1",rule:!0}),branch={pattern:/^(?!refs\/)(?![-/])[^\s~^:?*[\]\\{}]+$/,form:'the name of a branch, with\
out "refs/heads/"'},gitHubRepository={pattern:/^[\w.-]+\/[\w.-]+$/,form:"owner/name"},role=(placeholders,example2)=>text({doc:"IAM role that is assumed by OIDC:\
 its name in `account`, or its ARN.",pattern:rolePattern,form:"the name or the ARN of an IAM role",example:example2,placeholders,rule:!0}),repository={pattern:repositoryPattern,
form:"the name of an ECR repository, without a registry"},cache=record({doc:"Where the layers of earlier builds are kept. Whichever file sets it sets all of it.",
whole:!0,rule:!0,fields:{kind:text({doc:"`registry`: a repository beside the image's; `gha`: GitHub's cache; `s3`: a bucket; `none`.",known:["registry","gha","s\
3","none"],what:"kinds of cache",fallback:"`registry`",example:"s3"}),repository:text({...repository,doc:"ECR repository in the image's registry; of the kind `r\
egistry` only.",fallback:"`<repository>/cache`",example:"{service}/cache",placeholders:["service"]}),bucket:text({doc:"Bucket; of the kind `s3` only, which need\
s it.",pattern:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,form:"the name of an S3 bucket",example:"acme-build-cache"}),region:{...region,doc:"The bucket's AWS region;\
 of the kind `s3` only, which needs it."},prefix:text({doc:"What the names of the bucket's objects begin with; of the kind `s3` only.",pattern:/^[\w!.*'()/{}-]+$/,
form:"letters, digits and ! . * ' ( ) / _ -",example:"{service}/",placeholders:["service"]})}}),repositorySettings=record({doc:"How the repository is to be. Wha\
t is not said is neither compared nor changed.",rule:!0,fields:{"tag-mutability":text({doc:"Whether a tag can be moved to another image.",known:["mutable","immu\
table"],what:"words",example:"immutable"}),"tag-mutability-exclusions":list({doc:"Tags to which the opposite of `tag-mutability` applies; at most 5 patterns, in\
 which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){3})[\w.*-]{1,128}$/,form:'letters, digits, ". _ -" and at most two "\
*"',example:"latest"})}),"scan-on-push":flag({doc:"Has every image scanned for vulnerabilities (basic scanning)."}),encryption:text({doc:"What encrypts the imag\
es. ECR never changes it later.",known:["aes256","kms","kms-dsse"],what:"kinds of encryption",fallback:"`kms` where `kms-key` is given",example:"kms"}),"kms-key":text(
{doc:"Key in the repository's region: its id, ARN or alias.",pattern:/^[\w:/-]+$/,form:"the id, the ARN or the alias of a KMS key",fallback:"AWS's own key for E\
CR",example:"alias/images"}),"keep-images":integer({doc:"Tagged images that the lifecycle policy keeps, the newest.",min:1,max:9999}),"keep-tags":list({doc:"Tag\
s whose images the lifecycle policy always keeps; patterns, in which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){5})[\w.*-]{1,128}$/,
form:'letters, digits, ". _ -" and at most four "*"',example:"v*"})}),"untagged-days":integer({doc:"Days after which the lifecycle policy deletes an image witho\
ut a tag.",min:1,max:3650}),tags:map({doc:"Resource tags (cost allocation and the like); others that the repository has stay.",keys:{pattern:/^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,
form:'at most 128 letters, digits, blanks and "_ . : / = + - @"'},example:"team",of:text({doc:"Its value.",free:!0,example:"payments"})})}}),where={account,"aws\
-region":region,"role-to-assume":role(["service"],"towline-build"),repository:text({...repository,doc:"ECR repository.",fallback:"the service's name",example:"t\
eam/{service}",placeholders:["service"],rule:!0}),"create-repository":flag({doc:"Creates the repository, and the one of the cache, where they are missing.",fallback:"\
`false`",rule:!0}),"reconcile-repository":flag({doc:"Changes the settings of an existing repository where they differ from `repository-settings`; otherwise they\
 are only reported.",fallback:"`false`",rule:!0}),"repository-settings":repositorySettings,cache,builder},context={pattern:/^(docker-image:\/\/[^\s]+|(?!.*:\/\/)(?!git@)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+)$/,
form:'a folder inside the repository (no leading "/", no ".."), or docker-image://<image>'},source={context:text({...path4,doc:"Folder of the build context.",fallback:"\
`.`, or the service's `path` where there are several services",example:"app",placeholders:["service"]}),contexts:map({doc:"Named contexts (`FROM <name>`, `COPY \
--from=<name>`): a folder of the repository, or `docker-image://<image>`.",keys:{pattern:/^[A-Za-z0-9][\w./:@-]*$/,form:"the name of a stage or an image"},example:"\
assets",of:text({...context,doc:"Where it lies.",example:"docker-image://alpine:3.22",placeholders:["service"]})}),dockerfile:text({...path4,doc:"Dockerfile.",fallback:"\
`Dockerfile`, in the service's `path` where there are several services",example:"docker/Dockerfile",placeholders:["service"]}),target:text({doc:"Stage of the Do\
ckerfile.",pattern:/^[\w.-]+$/,form:"the name of a stage",fallback:"the last stage",example:"runtime"}),platforms:list({doc:"Platforms of the image.",of:text({doc:"\
A platform.",known:knownPlatforms,what:"platforms",example:"linux/arm64"}),fallback:"`[linux/amd64]`"}),args:map({doc:"Build arguments. They end up in the image\
: never a secret.",keys:{pattern:/^[A-Za-z_]\w*$/,form:"letters, digits and underscores"},example:"NODE_ENV",of:text({doc:"Its value.",free:!0,example:"producti\
on"})}),labels:map({doc:"Labels of the image, beside OCI's own, which are filled in.",keys:key,example:"com.example.team",of:text({doc:"Its value.",free:!0,example:"\
payments"})}),annotations:map({doc:"Annotations of the manifest, and of the index where there is one.",keys:key,example:"com.example.tier",of:text({doc:"Its val\
ue.",free:!0,example:"1"})})},secretId={pattern:/^\w[\w.-]*$/,form:"an id as RUN --mount names it: letters, digits and . _ -"},process2={secrets:list({doc:"Ids \
of build secrets (`RUN --mount=type=secret,id=…`). The values come from the workflow's secret `build-secrets`.",of:text({...secretId,doc:"An id.",example:"npm\
-token"})}),ssh:list({doc:"Ids of SSH agents (`RUN --mount=type=ssh`); each is the job's own agent.",of:text({...secretId,doc:"An id.",example:"default"})}),network:text(
{doc:"Network of `RUN`.",known:["default","host","none"],what:"networks",fallback:"BuildKit's",example:"none"}),provenance:text({doc:"Provenance attestation bes\
ide the image. It makes an index out of a single image.",known:["none","min","max"],what:"modes",fallback:"`none`",example:"max"}),sbom:flag({doc:"SBOM attestat\
ion beside the image.",fallback:"`false`"}),"source-date-epoch":text({doc:"Time stamp of everything in the image, so that the same source gives the same digest:\
 `commit` for the commit's time, or seconds since 1970.",known:["commit"],what:"words",number:{min:0,max:4102444800},fallback:"the time of the build",example:"c\
ommit"}),"max-age-days":integer({doc:"An image of the same source that is older is built anew: unpinned packages go stale.",min:1,max:3650,fallback:"7"}),"tag-k\
inds":list({doc:"What tags are made from: `commit`; `ref`, a branch or git tag; `semver`, the parts of a git tag such as v1.4.2; `environment`.",of:text({doc:"A\
 kind.",known:["commit","ref","semver","environment"],what:"kinds of tags",example:"semver"}),fallback:"all of them"}),latest:flag({doc:"The git tag of a releas\
e also moves the tag `latest`.",fallback:"`false`"})},build=record({doc:"How the image is built, and where it is kept.",fields:{...where,...source,...process2}}),
config=record({doc:"The configuration. Whichever file sets it sets all of it.",whole:!0,fields:{repository:text({...gitHubRepository,doc:"Repository of the fold\
er.",fallback:"the repository of the file that says it",example:"acme/config"}),branch:text({...branch,doc:"Branch of that repository.",fallback:"its default br\
anch, or the one that `extends` reads",example:"{environment}-{target}",placeholders:everywhere}),path:text({...path4,doc:"Its folder.",example:"{environment}/{\
target}/{service}",placeholders:everywhere}),strategy:text({doc:"How a changed object is brought in: `versioned` under a new name, `replace` in place in one ste\
p, `recreate` too, and immutable objects by deleting and creating them. `towline-objects.yaml` in the folder says it for single objects.",known:["versioned","re\
place","recreate"],what:"strategies",example:"replace",fallback:"`versioned`, and `replace` for objects whose bare name stands where no reference can be rewritt\
en"})},required:["path"]}),registry=record({doc:"The registry that images are pulled from here; they are promoted into it before the deploy. `{}`: that of this \
account and region. Whichever place sets it sets all of it.",fallback:"the registry of `build`",whole:!0,rule:!0,fields:{account:{...account,fallback:"the `acco\
unt` of the environment or target"},"aws-region":{...region,fallback:"its `aws-region`"},repository:text({...repository,doc:"ECR repository.",fallback:"`build.r\
epository`",example:"team/{service}",placeholders:everywhere,rule:!0}),"role-to-assume":{...role(everywhere,"towline-promote"),doc:"IAM role that brings images \
there: its name in the registry's account, or its ARN. Trusts jobs without an environment.",fallback:"the role of `build`, by right of the repository's policy"}}}),
manifests=record({doc:"The Kubernetes manifests: plain YAML, a kustomization or a Helm chart.",fields:{repository:text({...gitHubRepository,doc:"Repository of t\
he folder, whose `path` has to be given then.",fallback:"the service's own, at the commit that is deployed",example:"acme/manifests"}),branch:text({...branch,doc:"\
Branch of that repository.",fallback:"its default branch",example:"{environment}-{target}",placeholders:everywhere}),path:text({...path4,doc:"Their folder. `kus\
tomization.yaml` or `Chart.yaml` in it says what it is; a chart takes `values-{environment}.yaml` and `values/{environment}.yaml` of its folder after its own va\
lues.",fallback:"`k8s/overlays/{environment}`, or else `k8s`; below the service's `path` where there are several services",example:"deploy/{environment}",placeholders:everywhere}),
values:list({doc:"Further values files of a Helm chart, in the same repository; the last counts most.",of:text({...path4,doc:"A file.",example:"values/{service}\
-{environment}.yaml",placeholders:everywhere})})}}),prune=record({doc:"What becomes of objects that leave the manifests.",fields:{enabled:flag({doc:"Deletes wha\
t an earlier deploy applied and the manifests no longer hold, once the new version serves. `false`: it is named and left in place.",fallback:"`true`"}),include:list(
{doc:"Kinds that are deleted too, although that loses data or objects of others.",of:text({doc:"A kind.",known:protectedKinds,what:"kinds",example:"PersistentVo\
lumeClaim"}),fallback:"none of them"})}}),notAll={pattern:/^(?!all$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,form:'lower-case letters, digits and hyphens, and not "\
all"'},services=map({doc:"The services of a monorepo, by name, in place of `service`. What stands at the top of the file holds for all of them.",keys:notAll,example:"\
cart",of:record({doc:"What differs from the top of the file.",fields:{path:text({...path4,doc:"Its folder: the build context, with its `Dockerfile`, and where `\
k8s` is looked for.",fallback:"a folder of its name",example:"services/cart"}),build,manifests,config,prune}})}),patterns=(doc,what,example2)=>list({doc,of:text(
{doc:`A pattern of ${what}.`,pattern:/^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,form:'a name without "refs/", in which only "*" and "**" stand for something else',example:example2}),
rule:!0}),refs=(what,example2)=>patterns(`${what} that may be deployed here; \`*\` stands for anything but "/", \`**\` for anything. With neither \`branches\` nor \`ta\
gs\` every branch and tag may.`,what.toLowerCase(),example2),place3={account,"aws-region":region,cluster:text({doc:"EKS cluster.",pattern:/^[0-9A-Za-z][\w-]{0,99}$/,
form:"the name of an EKS cluster",example:"dev",placeholders:everywhere,rule:!0}),"role-to-assume":role(everywhere,"towline-dev"),"plan-role":{...role(everywhere,
"towline-plan"),doc:"IAM role that may only read: with it the difference is shown before anybody is asked to approve. Trusts jobs without an environment.",fallback:"\
no difference is shown"},"rollback-role":{...role(everywhere,"towline-rollback"),doc:"IAM role of jobs that roll back.",fallback:"`role-to-assume`"},namespace:text(
{...name,doc:"Kubernetes namespace.",fallback:"the environment's name",example:"{service}",placeholders:everywhere,rule:!0}),"runs-on":text({doc:"Runner of the \
deploy job.",pattern:/^[^\s,[\]{}]+$/,form:"one label of a runner",fallback:"the workflow's `runs-on`",example:"arc-in",rule:!0}),url:text({doc:"Where the servi\
ce is reached here: the link of the GitHub environment.",pattern:/^https?:\/\/[^\s{}]+$/,form:"an address that begins with https://",example:"https://{service}.\
{target}.acme.example",placeholders:everywhere,rule:!0}),registry},timeoutMinutes={doc:"How long a rollout may take; waiting for another deploy and the way back\
 may each take as long.",min:1,max:115},target=record({doc:"What differs from the environment's own fields.",fields:place3}),environment=record({doc:"Where this\
 environment is, and what may be deployed there.",fields:{...place3,branches:refs("Branches","release/*"),tags:refs("Tags","v*"),"from-branches":{...patterns("B\
ranches one of which must contain the commit of a git tag that is deployed here; patterns as in `branches`.","branches","release/*"),fallback:"the default branc\
h where `tags` is given, and any commit where it is not"},targets:map({doc:"Places of an environment that has several. Each takes the environment's fields that \
it does not set itself.",keys:notAll,example:"eu",of:target,rule:!0}),waves:list({doc:"Order of the targets: a list of lists, of which each begins when the one \
before it has succeeded. Every target stands in exactly one wave.",max:4,of:list({doc:"Targets of one wave.",of:text({...name,doc:"A target.",example:"eu"})}),rule:!0}),
rollback:text({doc:"What a target that fails means: `target` puts itself back, and the targets that are done stay; `release` takes those back too; `manual` leav\
es even itself as it is, for releases with migrations that cannot be undone.",known:["target","release","manual"],what:"words",fallback:"`target`",example:"rele\
ase",rule:!0}),"rollback-environment":text({doc:"GitHub environment of jobs that roll back, with reviewers of its own.",pattern:/^[\w.()/-]([\w .()/-]*[\w.()/-])?$/,
form:"the name of a GitHub environment: letters, digits, blanks and . _ - / ( )",fallback:"the environment of the deploy",example:"{environment}-rollback",placeholders:[
"environment","target"],rule:!0}),"timeout-minutes":integer({...timeoutMinutes,fallback:"the service's `timeout-minutes`",rule:!0})}}),scan2=record({doc:"The ga\
te that an image has to pass before a release deploys it; there is none where this is left out.",rule:!0,fields:{"fail-on":text({doc:"The least severity of a fi\
nding that stops a release.",known:["critical","high","medium","low","none"],what:"severities",fallback:"`critical`",example:"high"}),"only-fixable":flag({doc:"\
Only findings for which there is a fixed version count.",fallback:"`false`"}),"allow-list":text({...path4,doc:"File of findings that are let through, in the com\
mit that is released.",example:"allowed-findings.yaml"}),"on-not-scanned":text({doc:"What an image without findings of a scan means.",known:["fail","warn"],what:"\
words",fallback:"`fail`",example:"warn"})}}),specFields=record({doc:"towline.yaml: how a service is built and where it is deployed.",fields:{extends:text({doc:"\
A repository whose towline.yaml is read first, at its default branch: `owner/name`, `owner/name@branch` or `owner/name:path`.",pattern:/^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,
form:"owner/name, owner/name@branch or owner/name:path",example:"acme/config",rule:!0}),service:text({...name,doc:"Name of the service.",example:"checkout",rule:!0}),
services,build,"allowed-regions":list({doc:"AWS regions that images and caches of the service may be in.",fallback:"all",of:region,rule:!0}),scan:scan2,manifests,
config,prune,"timeout-minutes":integer({...timeoutMinutes,fallback:"15"}),environments:map({doc:"The environments, by name.",keys:name,example:"dev",of:environment,
rule:!0})}}),partOf=(value,part,field=specFields)=>{if(field.rule)return part==="rules"?value:void 0;if(field.kind==="map"&&field.of.kind==="record"&&isJsonMap(
value))return mapValues(value,item=>partOf(item,part,field.of)??{});if(field.kind!=="record"||field.whole||!isJsonMap(value))return part==="details"?value:void 0;
let parts=Object.entries(field.fields).flatMap(([key2,inner])=>{let own=value[key2],kept=own===void 0?void 0:partOf(own,part,inner);return kept===void 0?[]:[[key2,
kept]]});return parts.length===0?void 0:Object.fromEntries(parts)},mapValues=(value,change)=>Object.fromEntries(Object.entries(value).map(([key2,item])=>[key2,change(
item)])),merge=(below,above,field)=>{if(above===void 0)return below;if(field?.kind==="record"&&field.whole||!isJsonMap(below)||!isJsonMap(above))return above;let merged=[
...new Set([...Object.keys(below),...Object.keys(above)])].map(key2=>[key2,merge(below[key2],above[key2],innerOf(field,key2))]);return Object.fromEntries(merged)},
innerOf=(field,key2)=>field?.kind==="map"?field.of:field?.kind==="record"?field.fields[key2]:void 0,listsServices=value=>asMap(value).services!==void 0,servicesIn=value=>{
let{service,services:services2}=asMap(value);return services2!==void 0?Object.keys(asMap(services2)):typeof service=="string"?[service]:[]},singleService=merged=>({
name:typeof merged.service=="string"?merged.service:void 0,merged,places:path22=>[path22]}),listedService=(merged,name2)=>{let{services:services2,service:_,...shared}=merged,
{path:path22=name2,...own}=asMap(asMap(services2)[name2]),whole=merge(shared,{path:path22,...own},specFields);return{name:name2,merged:{...isJsonMap(whole)?whole:
{},service:name2},places:path32=>[["services",name2,...path32],path32]}},checkServices=({own,ruled,shared})=>[...shared.flatMap(listedElsewhere),...own===void 0?
[]:[...namedTwice(own),...emptyList(own),...otherwiseRuled(own,ruled)]],listedElsewhere=({document})=>listsServices(document.value)?[{message:"A shared file lis\
ts services",hint:"Move them to the towline.yaml of the repository that they are in",at:document.keyPositionOf(["services"])}]:[],namedTwice=({document})=>listsServices(
document.value)&&asMap(document.value).service!==void 0?[{message:"The file has service and services",hint:'Remove "service:", and write it into the list',at:document.
keyPositionOf(["service"])}]:[],emptyList=({document})=>listsServices(document.value)&&isNothing(asMap(document.value).services)?[{message:"services names no se\
rvice",hint:'Write each as "<name>: { path: <folder> }"',at:document.positionOf(["services"])}]:[],isNothing=value=>isJsonMap(value)&&Object.keys(value).length===
0,otherwiseRuled=({document},ruled)=>{let here=listsServices(document.value);if(here&&asMap(document.value).service!==void 0)return[];let there=asMap(ruled?.value),
contradicts=here?there.service!==void 0:listsServices(there);if(ruled===void 0||!contradicts)return[];let[now,before]=here?["a list of services","one service"]:
["one service","a list of services"];return[{message:`This file has ${now}, and that of the default branch has ${before}`,hint:"Merge it first: which services t\
here are is decided by the default branch",at:document.keyPositionOf([here?"services":"service"])}]},checkRepositories=services2=>{let owners=new Map;return services2.
flatMap(({name:name2="",merged,locate})=>{let{repository:repository2="{service}"}=asMap(merged.build),filled=fill(String(repository2),{service:name2}),owner=owners.
get(filled);return owner===void 0&&owners.set(filled,name2),owner===void 0?[]:[{message:`Services ${owner} and ${name2} have the same ECR repository, ${filled}`,
hint:'Write "{service}" into build.repository, or give each its own',at:locate(["build","repository"])}]})},checkBuild=(spec,reject)=>{if(spec.build!==void 0&&!isJsonMap(
spec.build))return;let build2=asMap(spec.build);for(let key2 of["account","aws-region"])build2[key2]===void 0&&reject(["build",key2],`build has no ${key2}`,`Add\
 "${key2}:" under "build:"`);checkRole(build2,["build"],reject),checkKind(asMap(build2.cache),{path:"cache",fallback:"registry",kinds:cacheKinds},reject),checkKind(
asMap(build2.builder),{path:"builder",fallback:"auto",kinds:builderKinds},reject),checkNodes(asMap(build2.builder),reject),checkEncryption(asMap(build2["reposit\
ory-settings"]),reject),checkMutability(asMap(build2["repository-settings"]),reject),checkRetention(asMap(build2["repository-settings"]),reject)},nothing={needed:[],
taken:[]},cacheKinds={registry:{needed:[],taken:["repository"]},s3:{needed:["bucket","region"],taken:["bucket","region","prefix"]},gha:nothing,none:nothing},builderKinds={
auto:nothing,named:{needed:["name"],taken:["name"]},remote:{needed:["nodes"],taken:["nodes"]},kubernetes:{needed:[],taken:["nodes"]}},checkKind=(value,{path:path22,
fallback,kinds},reject)=>{let{kind=fallback,...rest}=value,needs=typeof kind=="string"?kinds[kind]:void 0;if(needs!==void 0){for(let key2 of needs.needed)key2 in
rest||reject(["build",path22],`build.${path22} of the kind ${kind} has no ${key2}`,`Add "${key2}:" to it`);for(let key2 of Object.keys(rest).filter(name2=>!needs.
taken.includes(name2))){let home=Object.keys(kinds).filter(name2=>kinds[name2]?.taken.includes(key2));home.length>0&&reject(["build",path22,key2],`build.${path22}\
 of the kind ${kind} has ${key2}`,`Remove it, or write "kind: ${home.join('" or "kind: ')}"`)}}},checkNodes=({kind,nodes},reject)=>{asList(nodes).forEach((node2,index)=>{
if(!isJsonMap(node2))return;let path22=["build","builder","nodes",index];kind==="remote"&&node2.endpoint===void 0&&reject(path22,`build.builder.nodes[${index}] \
has no endpoint`,'Add "endpoint: tcp://<host>:<port>"'),kind==="kubernetes"&&node2.endpoint!==void 0&&reject([...path22,"endpoint"],`build.builder.nodes[${index}\
] has an endpoint, but builders of the kind kubernetes make their own pods`,'Remove it, or write "kind: remote"')})},checkEncryption=({encryption,"kms-key":key2},reject)=>{
encryption==="aes256"&&key2!==void 0&&reject(["build","repository-settings","kms-key"],"build.repository-settings has a kms-key, but its encryption is aes256",'\
Remove one of the two, or write "encryption: kms"')},checkRetention=(settings2,reject)=>{let deletes=["keep-images","untagged-days"].some(key2=>settings2[key2]!==
void 0);settings2["keep-tags"]!==void 0&&!deletes&&reject(["build","repository-settings","keep-tags"],"build.repository-settings has keep-tags, but nothing that\
 deletes images",'Add "keep-images:" or "untagged-days:", or remove it')},checkMutability=(settings2,reject)=>{let path22=["build","repository-settings","tag-mu\
tability-exclusions"],exclusions=asList(settings2["tag-mutability-exclusions"]);exclusions.length>0&&settings2["tag-mutability"]===void 0&&reject(path22,"build.\
repository-settings has tag-mutability-exclusions without tag-mutability",'Add "tag-mutability: immutable"'),exclusions.length>5&&reject(path22,`build.repositor\
y-settings has ${exclusions.length} tag-mutability-exclusions`,"ECR takes at most 5")},placesOf=({name:name2,value})=>{let{targets,...shared}=value;return targets===
void 0?[["default",shared,["environments",name2]]]:Object.entries(asMap(targets)).flatMap(([target2,own])=>isJsonMap(own)?[[target2,{...shared,...own},["environ\
ments",name2,"targets",target2]]]:[])},checkRegistries=(environment2,ofBuild,reject)=>{let roles=new Map;for(let[target2,place4,path22]of placesOf(environment2)){
if(!isJsonMap(place4.registry))continue;let names={environment:environment2.name,target:target2,service:environment2.service},{"role-to-assume":role2,repository:repository2=ofBuild,
...rest}=place4.registry,{account:account2,"aws-region":region2}={...place4,...rest},key2=[account2,region2,repository2].map(String).map(part=>fill(part,names)).
join(" "),filled=typeof role2=="string"?fill(role2,names):role2;roles.has(key2)&&roles.get(key2)!==filled&&reject([...path22,"registry"],`${path22.join(".")} ha\
s the registry of another target, but another role-to-assume`,"Give both the same role: the image is brought there once"),roles.set(key2,filled)}},checkResidency=(spec,reject)=>{
let allowed=asList(spec["allowed-regions"]),readable=allowed.every(region2=>typeof region2=="string"&&regionPattern.test(region2));if(!(allowed.length===0||!readable)){
asMap(asMap(spec.build).cache).kind==="gha"&&reject(["build","cache","kind"],"build.cache.kind is gha, and GitHub's cache lies in none of the allowed regions",'\
Write "kind: registry", which keeps the cache beside the image, or "kind: none"');for(let{region:region2,path:path22}of[...buildPlaces(spec),...registryPlaces(spec)])
typeof region2=="string"&&!allowed.includes(region2)&&reject(path22,`${path22.join(".")} is ${region2}, outside of the allowed regions`,`Allowed are ${allowed.join(
", ")} (allowed-regions)`)}},buildPlaces=spec=>{let build2=asMap(spec.build);return[{region:build2["aws-region"],path:["build","aws-region"]},{region:asMap(build2.
cache).region,path:["build","cache","region"]}]},registryPlaces=spec=>Object.entries(asMap(spec.environments)).flatMap(([name2,value])=>{let environment2=["envi\
ronments",name2],{targets,...shared}=asMap(value);return targets===void 0?placeOf2([[environment2,shared]]):Object.entries(asMap(targets)).flatMap(([target2,own])=>placeOf2(
[[[...environment2,"targets",target2],asMap(own)],[environment2,shared]]))}),placeOf2=levels=>{let home=levels.find(([,place5])=>place5.registry!==void 0);if(home===
void 0)return[];let[path22,{registry:registry2}]=home,own=asMap(registry2)["aws-region"];if(own!==void 0)return[{region:own,path:[...path22,"registry","aws-regi\
on"]}];let[heir,place4]=levels.find(([,each])=>each["aws-region"]!==void 0)??home;return[{region:place4["aws-region"],path:[...heir,"aws-region"]}]},distance=(a,b)=>{
let beforeLast=[],last=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=a.length;i++){let row2=[i];for(let j=1;j<=b.length;j++){let changed=(last[j-1]??0)+
(a[i-1]===b[j-1]?0:1),swapped=a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(beforeLast[j-2]??0)+1:1/0;row2.push(Math.min(changed,swapped,(row2[j-1]??0)+1,(last[j]??0)+1))}[
beforeLast,last]=[last,row2]}return last[b.length]??0},suggest=(word,known)=>{let written=word.toLowerCase().replaceAll("_","-"),[nearest]=known.map(candidate=>({
candidate,edits:distance(written,candidate.toLowerCase())})).filter(({candidate,edits})=>edits<=Math.max(1,Math.floor(candidate.length/3))).sort((a,b)=>a.edits-
b.edits);return nearest!==void 0?nearest.candidate:(written.length<3?void 0:known.find(candidate=>candidate.startsWith(written)))??known.find(candidate=>candidate.
split("-").includes(written))},didYouMean=(word,known,what)=>{let meant=suggest(word,known),all=known.length===0?`There are no ${what}`:`Known ${what}: ${known.
join(", ")}`;return meant===void 0?all:`Did you mean "${meant}"? ${all}`},checkSpec=(merged,locate)=>{let problems=[],reject=(path22,message,hint)=>problems.push(
{message,hint,at:locate(path22)}),spec=asMap(merged);spec.service===void 0&&reject(["service"],"No service is named",`Add "service: <name>" to the service's tow\
line.yaml`),checkBuild(spec,reject),checkManifests(asMap(spec.manifests),reject),spec.environments===void 0&&reject(["environments"],"No environment is defined",
'Add "environments:", or "extends: <owner>/<name>"');let service=typeof spec.service=="string"?spec.service:"",{repository:ofBuild="{service}"}=asMap(spec.build);
for(let[name2,value]of Object.entries(asMap(spec.environments)))isJsonMap(value)&&(checkEnvironment({name:name2,value,service},reject),checkRegistries({name:name2,
value,service},String(ofBuild),reject));return checkGitHubEnvironments(asMap(spec.environments),reject),checkResidency(spec,reject),problems},checkEnvironment=(environment2,reject)=>{
let{name:name2,value}=environment2,base=["environments",name2],places=new Map;for(let[target2,place4,path22]of placesOf(environment2)){checkPlace(place4,path22,
reject);let where2=placeKey(place4,{environment:name2,target:target2,service:environment2.service}),other=where2===void 0?void 0:places.get(where2);other!==void 0&&
reject(path22,`${path22.join(".")} is the same cluster and namespace as ${other}`,"Remove one of the two"),where2!==void 0&&places.set(where2,target2)}let targets=Object.
keys(asMap(value.targets));checkFromBranches(value,base,reject),value.waves!==void 0&&checkWaves(asList(value.waves),targets,base,reject)},checkManifests=({repository:repository2,
path:path22},reject)=>{repository2!==void 0&&path22===void 0&&reject(["manifests"],"manifests has a repository, and no path",'Add "path:", the folder of the man\
ifests in that repository')},checkFromBranches=(environment2,base,reject)=>{let{branches,tags,"from-branches":from}=environment2;from!==void 0&&branches!==void 0&&
tags===void 0&&reject([...base,"from-branches"],`${base.join(".")} has from-branches, but no tag may be deployed there`,'Add "tags:", or remove it: "branches:" \
alone says which branches may')},checkPlace=(place4,path22,reject)=>{for(let key2 of["account","aws-region","cluster"])place4[key2]===void 0&&reject(path22,`${path22.
join(".")} has no ${key2}`,`Add "${key2}:" to it, or to its environment`);for(let key2 of["role-to-assume","plan-role","rollback-role"])checkRole(place4,path22,
reject,key2);let registry2={account:place4.account??"",...asMap(place4.registry)};checkRole(registry2,[...path22,"registry"],reject)},placeKey=(place4,names)=>{
let{account:account2,"aws-region":region2,cluster,namespace="{environment}"}=place4,parts=[account2,region2,cluster,namespace];return parts.every(part=>typeof part==
"string")?fill(parts.join(" "),names):void 0},checkWaves=(waves,targets,base,reject)=>{let placed=new Set;waves.forEach((wave,i)=>{asList(wave).forEach((target2,j)=>{
let path22=[...base,"waves",i,j];typeof target2=="string"&&(targets.includes(target2)?placed.has(target2)&&reject(path22,`Target "${target2}" stands in two wave\
s`,"Leave it in one of them"):reject(path22,`A wave names the unknown target "${target2}"`,didYouMean(target2,targets,"targets")),placed.add(target2))})});for(let target2 of targets)
placed.has(target2)||reject([...base,"waves"],`No wave names the target "${target2}"`,`Add [${target2}] to "waves:"`)},checkGitHubEnvironments=(environments,reject)=>{
for(let[name2,value]of Object.entries(environments))for(let target2 of Object.keys(asMap(asMap(value).targets)))`${name2}-${target2}`in environments&&reject(["e\
nvironments",name2,"targets",target2],`Target "${target2}" of ${name2} and the environment ${name2}-${target2} are the same GitHub environment`,"Rename one of t\
he two")},unknownKey=(key2,path22)=>`${path22.length===0?"The file":describePath(path22)} has the unknown key "${key2}"`,unknownKeyHint=(key2,known)=>{let homes=suggest(
key2,known)===void 0?homesOf(key2,specFields,[]):[];return homes.length>0?`It belongs under ${homes.join(" or ")}`:didYouMean(key2,known,"keys here")},homesOf=(key2,field,path22)=>field.
kind==="map"?homesOf(key2,field.of,[...path22,"<name>"]):field.kind!=="record"?[]:[...Object.hasOwn(field.fields,key2)&&path22.length>0?[path22.join(".")]:[],...Object.
entries(field.fields).flatMap(([name2,inner])=>homesOf(key2,inner,[...path22,name2]))],checkFields=(document,value)=>{let checker=new FieldChecker(document);return checker.
check(specFields,value,[]),checker.problems},FieldChecker=class{problems=[];#document;constructor(document){this.#document=document}check(field,value,path22){field.
kind==="text"?this.#text(field,value,path22):field.kind==="flag"?this.#flag(value,path22):field.kind==="integer"?this.#integer(field,value,path22):field.kind===
"list"?this.#list(field,value,path22):field.kind==="map"?this.#map(field,value,path22):this.#record(field,value,path22)}#reject(path22,message,hint){this.problems.
push({message,hint,at:this.#document.positionOf(path22)})}#rejectKey(path22,message,hint){this.problems.push({message,hint,at:this.#document.keyPositionOf(path22)})}#text(field,value,path22){
field.known===void 0?this.#formed(field,value,path22):this.#known(field,field.known,value,path22)}#formed(field,value,path22){let form2=field.form??"text",wrong=`${describePath(
path22)} is ${shown(value)}`;if(typeof value!="string"){let quotable=typeof value=="number"||typeof value=="boolean";this.#reject(path22,wrong,quotable?`Write i\
t in quotes; it must be ${form2}`:`It must be ${form2}`);return}if(field.free)return;let unknown=unknownPlaceholder(field,value);unknown!==void 0?this.#reject(path22,
`${describePath(path22)} holds ${unknown.written}`,unknown.hint):(field.pattern?.test(fill(value,samples))??value!=="")||this.#reject(path22,wrong,`It must be ${form2}`)}#known(field,known,value,path22){
let{what="words",number}=field;if(typeof value=="string"&&known.includes(value)||number!==void 0&&isWithin(value,number))return;let words3=typeof value=="string"?
didYouMean(value,known,what):`Known ${what}: ${known.join(", ")}`,numbers=number===void 0?"":`, or a whole number from ${number.min} to ${number.max}`;this.#reject(
path22,`${describePath(path22)} is ${shown(value)}`,words3+numbers)}#flag(value,path22){typeof value!="boolean"&&this.#reject(path22,`${describePath(path22)} is\
 ${shown(value)}`,"It must be true or false")}#integer(field,value,path22){if(isWithin(value,field))return;let{min,max}=field,hint=`It must be a whole number fr\
om ${min} to ${max}`;this.#reject(path22,`${describePath(path22)} is ${shown(value)}`,hint)}#list(field,value,path22){if(!Array.isArray(value)){let hint=typeof value==
"string"?`Write it as a list: ["${value}"]`:"Write it as [one, another]";this.#reject(path22,`${describePath(path22)} is ${shown(value)}, not a list`,hint);return}
value.length===0&&this.#reject(path22,`${describePath(path22)} is an empty list`,"Name at least one, or remove the line");let{max=Number.POSITIVE_INFINITY}=field;
value.length>max&&this.#reject([...path22,max],`${describePath(path22)} has ${value.length} entries`,`At most ${max} are possible`);for(let[index,item]of value.
entries())this.check(field.of,item,[...path22,index])}#map(field,value,path22){let name2=describePath(path22);if(!isJsonMap(value)){this.#reject(path22,`${name2}\
 is ${shown(value)}, not a map`,`Write it as "${field.example}: …"`);return}for(let[key2,item]of Object.entries(value))field.keys.pattern.test(key2)?this.check(
field.of,item,[...path22,key2]):this.#rejectKey([...path22,key2],`${name2} has the key "${key2}"`,`It must be ${field.keys.form}`)}#record(field,value,path22){let known=Object.
keys(field.fields);if(!isJsonMap(value)){let what=path22.length===0?"The file":describePath(path22);this.#reject(path22,`${what} is ${shown(value)}, not a map`,
`It must be a map of ${known.join(", ")}`);return}for(let[key2,item]of Object.entries(value)){let inner=Object.hasOwn(field.fields,key2)?field.fields[key2]:void 0;
inner!==void 0?this.check(inner,item,[...path22,key2]):this.#rejectKey([...path22,key2],unknownKey(key2,path22),unknownKeyHint(key2,known))}for(let key2 of field.
required??[])Object.hasOwn(value,key2)||this.#rejectKey(path22,`${describePath(path22)} has no ${key2}`,`Add "${key2}:" to it`)}},isWithin=(value,{min,max})=>typeof value==
"number"&&Number.isInteger(value)&&value>=min&&value<=max,shown=value=>value===null?"empty":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value==
"string"?`"${value}"`:`the ${typeof value} ${value}`,samples={environment:"e",target:"t",service:"s"},unknownPlaceholder=(field,value)=>{let allowed=field.placeholders??
[],found=placeholdersIn(value).find(({name:name2,written})=>written.startsWith("$")||!allowed.includes(name2)||written!==`{${name2}}`);if(found===void 0)return;
if(allowed.length===0)return{...found,hint:"Placeholders are not filled in here; write it out"};let meant=suggest(found.name,allowed),known=`Known here: ${allowed.
map(name2=>`{${name2}}`).join(", ")}`;return{...found,hint:meant===void 0?known:`Did you mean {${meant}}? ${known}`}},labelOf=(location,deployed)=>location.repository===
deployed.repository&&location.commit===deployed.commit?location.path:`${location.repository}@${location.commit.slice(0,7)}:${location.path}`,readLayer=(file,counts,scope)=>{
let{documents,problems}=parseYaml(file.text,file.label),[document,second]=documents;if(document===void 0)return{layer:void 0,problems:orEmpty(problems,file)};if(!isJsonMap(
document.value))return{layer:void 0,problems:[...problems,...checkFields(document,document.value)]};let whole=withRepository(document.value,file.location.repository),
value=(counts==="all"?whole:partOf(whole,counts))??{},found=checkFields(document,scope==="all"?document.value:value),more=second===void 0?[]:[secondDocument(second.
at)];return{layer:{document,value},problems:inOrder([...problems,...found,...more])}},withRepository=(value,repository2)=>{if(!isJsonMap(value))return value;let{
config:config2,services:services2}=value;return{...value,...isJsonMap(config2)&&{config:{repository:repository2,...config2}},...isJsonMap(services2)&&{services:Object.
fromEntries(Object.entries(services2).map(([name2,service])=>[name2,withRepository(service,repository2)]))}}},orEmpty=(problems,{label})=>{let at={file:label,line:1,
column:1};return problems.length>0?problems:[{message:"The file is empty",hint:'Begin with "service: <name>"',at}]},secondDocument=at=>({message:"The file holds\
 a second document",hint:'Remove the "---" line and what follows it',at}),inOrder=problems=>problems.toSorted((a,b)=>(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??
0)-(b.at?.column??0)),mergeLayers=layers=>layers.map(({value})=>value).reduce((below,above)=>merge(below,above,specFields)??{},{}),locateIn=(layers,path22)=>{for(let length=path22.
length;length>0;length--){let shorter=path22.slice(0,length),home=layers.findLast(({value})=>has(value,shorter));if(home!==void 0)return home.document.keyPositionOf(
shorter)}return layers.at(-1)?.document.positionOf([])??{file:"towline.yaml",line:1,column:1}},isWritten=(layers,path22)=>layers.some(({value})=>has(value,path22)),
has=(value,path22)=>{let at=value;for(let step of path22)Array.isArray(at)?at=at[Number(step)]:at=isJsonMap(at)?at[step]:void 0;return at!==void 0},ruleNotices=(own,ruled,rules)=>{
let written=own===void 0?void 0:partOf(own.document.value,"rules"),names=Object.keys(asMap(asMap(written).services));if(JSON.stringify(comparable(written,names))===
JSON.stringify(comparable(ruled?.value,names)))return[];let message=`The rules in this ${rules.location.path} differ from those of the default branch, which cou\
nt`,hint=`Merge it to change accounts, roles, environments or "extends" (read at ${rules.label})`;return[{message,hint,at:own?.document.positionOf([])}]},comparable=(value,names)=>{
let{services:services2,...rest}=asMap(value),ruled=Object.entries(asMap(services2)).filter(([name2,rules])=>names.includes(name2)&&Object.keys(asMap(rules)).length>
0);return ruled.length===0?rest:{...rest,services:Object.fromEntries(ruled)}},combine=(deployed,rules,followed)=>{let read=readAll(deployed,rules,followed),{own,
ruled,layers}=read,isList=listsServices(own.layer?.document.value),services2=servicesOf(layers,own.layer);refuse2([...read.problems,...isWhole(read,followed)?problemsOf2(
services2):[]]);let common={location:deployed.location,extends:followed.files.map(({location})=>({repository:location.repository,path:location.path})),pins:{...followed.
pins,[rules.location.repository]:rules.location.commit}},known=servicesIn(ruled.layer?.value);return{...common,services:services2.map(({merged,locate})=>({...common,
spec:merged,locate})),isList,added:isList?servicesIn(own.layer?.document.value).filter(name2=>!known.includes(name2)):[],locate:path22=>locateIn(layers,path22),
notices:rules===deployed?[]:ruleNotices(own.layer,ruled.layer,rules)}},readAll=(deployed,rules,followed)=>{let shared=followed.files.map(file=>readLayer(file,"a\
ll","all")),ruled=readLayer(rules,"rules","counts"),own=readLayer(deployed,"details","all"),each=rules===deployed?[own,...shared]:[own,ruled,...shared],lists={own:own.
layer,ruled:ruled.layer,shared:shared.flatMap(({layer})=>layer??[])};return{own,ruled,shared,layers:[...shared.toReversed(),ruled,own].flatMap(({layer})=>layer??
[]),problems:[...each.flatMap(({problems})=>problems),...followed.broken?[followed.broken]:[],...checkServices(lists)]}},isWhole=({layers,shared,own,ruled},{broken})=>layers.
length===shared.length+2&&broken===void 0&&listsServices(own.layer?.document.value)===listsServices(ruled.layer?.value),servicesOf=(layers,own)=>{let merged=asMap(
mergeLayers(layers)),written=own?.document.value;return(listsServices(written)?servicesIn(written).map(name2=>listedService(merged,name2)):[singleService(merged)]).
map(service=>({...service,locate:path22=>locateService(layers,service,path22)}))},locateService=(layers,service,path22)=>locateIn(layers,service.places(path22).
find(place4=>isWritten(layers,place4))??path22),problemsOf2=services2=>unique([...services2.flatMap(({merged,locate})=>checkSpec(merged,locate)),...checkRepositories(
services2)]),unique=problems=>[...new Map(problems.map(problem=>[JSON.stringify(problem),problem])).values()],refuse2=problems=>{let[first,...more]=problems;if(first===
void 0)return;let message=more.length===0?first.message:`towline.yaml has ${problems.length} mistakes`;throw new TowlineError("spec-invalid",message,{hint:first.
hint,at:first.at,problems})},readFile2=async(location,deployed,reader)=>{let text2=await reader.read(location.repository,location.path,location.commit);if(text2!==
void 0)return{location,label:labelOf(location,deployed),text:text2};let at=`${location.repository} at ${location.commit.slice(0,7)}`;throw new TowlineError("spe\
c-invalid",`There is no ${location.path} in ${at}`,{hint:"It was there when the run was planned: check that the commit still exists and that the token may read \
it"})},isPlan=value=>{if(!isRecord(value))return!1;let{version,purpose,commit,services:services2,environment:environment2,targets,extends:files,pins}=value;return version===
1&&["build","deploy","release","rollback"].includes(String(purpose))&&isCommit(commit)&&["repository","ref","file"].every(key2=>typeof value[key2]=="string")&&(environment2===
void 0||typeof environment2=="string")&&isTexts(services2)&&services2.length>0&&isTexts(targets)&&Array.isArray(files)&&isRecord(pins)&&Object.values(pins).every(
isCommit)},isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),isTexts=value=>Array.isArray(value)&&value.every(each=>typeof each=="stri\
ng"),isCommit=value=>typeof value=="string"&&/^[0-9a-f]{40}$/.test(value),loadPlannedServices=async(plan,reader)=>{let{services:services2}=await readPlanned2(plan,
reader);return plan.services.map(name2=>ofService(services2,name2))},readPlanned2=async(plan,reader)=>{let location={repository:plan.repository,commit:plan.commit,
path:plan.file},read=file=>readFile2({...file,commit:pinOf(plan,file.repository)},location,reader),own={repository:plan.repository,path:plan.file},sameCommit=pinOf(
plan,plan.repository)===plan.commit,[deployed,rules,...shared]=await Promise.all([readFile2(location,location,reader),sameCommit?void 0:read(own),...plan.extends.
map(read)]);return combine(deployed,rules??deployed,{files:shared,pins:plan.pins})},ofService=(services2,name2)=>{let found=services2.find(({spec})=>spec.service===
name2);if(found!==void 0)return found;throw new TowlineError("input-invalid",`The plan names the service "${name2}", which its towline.yaml does not`,{hint:"Pas\
s the output of the plan action on unchanged"})},pinOf=(plan,repository2)=>{let commit=plan.pins[repository2];if(commit!==void 0)return commit;throw new TowlineError(
"input-invalid",`The plan holds no commit of ${repository2}`,{hint:"Pass the output of the plan action on unchanged"})},scanSettings=({spec:{scan:scan3}})=>scan3&&
{failOn:scan3["fail-on"],onlyFixable:scan3["only-fixable"],allowList:scan3["allow-list"],onNotScanned:scan3["on-not-scanned"]},elsewhere={"aws-region":'under "b\
uild:"',account:'under "build:"',"role-to-assume":'under "build:"',repository:'under "build:"',"allowed-regions":"at its top"},readExplicit=input=>{let aws=readAwsInputs(
input),repository2=input.required("repository");return input.matching("repository",repositoryPattern,"the name of an ECR repository, without its registry"),{kind:"\
explicit",aws,repository:repository2,allowedRegions:readAllowedRegions(input)}},readRules=input=>{let given=(name2,value)=>input.text(name2)===void 0?void 0:value,
failOn=input.oneOf("fail-on",["critical","high","medium","low","none"],"critical");return{failOn:given("fail-on",failOn),onlyFixable:given("only-fixable",input.
flag("only-fixable",!1)),allowList:input.text("allow-list"),onNotScanned:given("on-not-scanned",input.oneOf("on-not-scanned",["fail","warn"],"fail"))}},readImages=input=>{
let planned=readPlanned(input,isPlan,elsewhere);if(planned!==void 0){let{plan,service}=planned;return{place:planned,digests:readDigests(input,service===void 0?plan.
services??[]:[service])}}let explicit=readExplicit(input);return{place:explicit,digests:new Map([[explicit.repository,readDigest(input)]])}},readInputs=input=>{
let uploadSarif2=input.flag("upload-sarif",!1);return{...readImages(input),rules:readRules(input),timeoutSeconds:60*input.integer("timeout-minutes",{min:0,max:60,
fallback:5}),sarifFile:input.text("sarif-file"),uploadSarif:uploadSarif2,token:uploadSarif2?input.required("token"):input.text("token")??"",dockerfile:input.text(
"dockerfile")}},rulesOf=(step,settings2)=>({policy:{failOn:step.failOn??settings2?.failOn??"critical",onlyFixable:step.onlyFixable??settings2?.onlyFixable??!1},
allowList:step.allowList??settings2?.allowList,onNotScanned:step.onNotScanned??settings2?.onNotScanned??"fail"}),plannedJob=(loaded,digest,{credentials},{rules,
dockerfile},sessionName)=>{let{aws,repository:repository2,source:source2,allowedRegions}=buildSettings(loaded);return{service:loaded.spec.service,digest,place:{
account:aws.account,repository:repository2,identity:{...aws,credentials,sessionName}},allowedRegions,dockerfile:dockerfile??source2.dockerfile,...rulesOf(rules,
scanSettings(loaded))}},explicitJob=({aws,repository:repository2,allowedRegions},{digests,rules,dockerfile},sessionName)=>{let account2=aws.account??accountOfArn(
aws.roleToAssume??"")??"";return{service:repository2,digest:digests.get(repository2)??"",place:{account:account2,repository:repository2,identity:{...aws,account:account2,
sessionName}},allowedRegions,dockerfile:dockerfile??"Dockerfile",...rulesOf(rules,void 0)}},jobsOf=async(inputs,sessionName,readerFor)=>{let{place:place4,digests}=inputs;
return place4.kind==="explicit"?[explicitJob(place4,inputs,sessionName)]:(await loadPlannedServices(place4.plan,readerFor(place4))).flatMap(each=>{let digest=digests.
get(each.spec.service);return digest===void 0?[]:[plannedJob(each,digest,place4,inputs,sessionName)]})},rowsMax=100,titles={passed:"✅ passed the scan",failed:"\
❌ did not pass the scan","not-scanned":"⚠️ could not be scanned"},linked=(text2,uri)=>uri===void 0?text2:`[${text2}](<${uri.replaceAll(/[<>|\\\s`]/g,letter=>encodeURIComponent(
letter))}>)`,code=text2=>text2===void 0?"":codeHtml(text2),fixCell=({finding})=>finding.fixedVersion===void 0?describeFix(finding):codeHtml(finding.fixedVersion),
verdictCell=({decision,allowed,expired})=>{if(allowed!==void 0)return`allowed until ${allowed.until}: ${escapeMarkdown(allowed.reason)}`;let past=expired===void 0?
"":`allowed until ${expired.until}, which is over`;return[decision==="fails"?"❌":"",past].filter(Boolean).join(" ")},row=judged=>{let{finding}=judged;return`|\
 ${[linked(codeHtml(finding.id),finding.uri),code(finding.package),code(finding.installedVersion),fixCell(judged),finding.platforms.map(codeHtml).join(", "),verdictCell(
judged)].join(" | ")} |`},tableOf=(severity,findings)=>{let own=findings.filter(({finding})=>finding.severity===severity);if(own.length===0)return[];let left=own.
length-rowsMax;return[`#### ${severity[0]?.toUpperCase()}${severity.slice(1)}: ${own.length}`,"","| Vulnerability | Package | Installed | Fixed in | Platforms |\
 |","| --- | --- | --- | --- | --- | --- |",...own.slice(0,rowsMax).map(row),"",...left>0?[`And ${left} more; the input sarif-file has all of them written.`,""]:
[]]},facts=({digest,scans,skipped},{failOn,onlyFixable})=>{let made=scans.map(({platform:platform2,kind,completedAt})=>`${platform2===void 0?"":`${codeHtml(platform2)}\
 `}${kind}, ${completedAt.toISOString()}`),suppressed=scans.reduce((sum,each)=>sum+each.suppressed,0);return["| | |","| --- | --- |",`| Digest | ${codeHtml(digest)}\
 |`,`| Fails on | ${failOn}${onlyFixable?", only what is fixable":""} |`,...made.length===0?[]:[`| Scans | ${made.join("<br>")} |`],...skipped.length===0?[]:[`|\
 Skipped | ${skipped.map(escapeMarkdown).join("<br>")} |`],...suppressed===0?[]:[`| Suppressed in Amazon Inspector | ${suppressed} |`]]},renderScan=(result,policy)=>[
`### Image ${codeHtml(result.repository)} ${titles[result.outcome]}`,"",...facts(result,policy),"",...result.unscanned.flatMap(each=>[`⚠️ Not scanned: ${escapeMarkdown(
describeUnscanned(each))}`,""]),...severities.flatMap(severity=>tableOf(severity,result.findings)),...result.findings.length===0&&result.scans.length>0?["No fin\
dings.",""]:[]].join(`
`),uploadSarif=async(scanned,token,{run,log})=>{let sarif=sarifLogOf(scanned);if(sarif===void 0)return;let{repository:repository2,commit,ref}=run,request=requestBy(
{repository:repository2,token,configToken:void 0}),packed=await(0,import_node_util.promisify)(import_node_zlib.gzip)(JSON.stringify(sarif));await request({method:"\
POST",repository:repository2,what:`code scanning of ${repository2}`,path:"/code-scanning/sarifs",permission:"security-events: write",body:{commit_sha:commit,ref,
sarif:packed.toString("base64"),tool_name:"Towline scan"}}),log.info(`The findings were handed to code scanning, for ${ref} at ${commit.slice(0,7)}`)},countsOf=({
findings})=>{let standing=findings.filter(({decision})=>decision!=="allowed"),counts=severities.map(severity=>[severity,standing.filter(({finding})=>finding.severity===
severity).length]);return{...Object.fromEntries(counts),allowed:findings.length-standing.length}},outcomes=["failed","not-scanned","passed"],outcomeOf2=scanned=>outcomes.
find(outcome=>scanned.some(({result})=>result.outcome===outcome)),findingsOf=scanned=>countsOf({findings:scanned.flatMap(({result})=>result.findings)}),raise=({
job,result,policy},log)=>{let failure2=failureOf3(result,policy);if(failure2!==void 0)if(result.outcome==="not-scanned"&&job.onNotScanned==="warn")log.warning(lineOf(
failure2));else throw failure2},scanOne=async(job,{timeoutSeconds},kit)=>{let{place:place4,digest,allowedRegions}=job,policy={...job.policy,allowList:await readAllowList(
job.allowList,kit.run.workspace)},result=await scan({place:place4,digest,policy,timeoutSeconds,allowedRegions},kit),shown2={dockerfile:job.dockerfile,onlyFixable:policy.
onlyFixable};for(let{level,message,at}of annotationsOf(result,shown2))kit.log[level](message,at);return{job,result,policy}},report=async(scanned,inputs,kit)=>{kit.
output("outcome",outcomeOf2(scanned)),kit.output("findings",findingsOf(scanned)),await kit.summary(scanned.map(({result,policy})=>renderScan(result,policy)).join(
`
`)),kit.output("sarif-file",await writeSarif(inputs.sarifFile,scanned,kit.run.workspace)),inputs.uploadSarif&&await uploadSarif(scanned,inputs.token,kit)};runAction(
async kit=>{let inputs=kit.inputs(readInputs),jobs=await jobsOf(inputs,`towline-scan-${kit.run.runId}`,({plan,...tokens})=>gitHubReader({repository:plan.repository,
...tokens},kit)),scanned=[];try{await eachService(jobs,({service})=>service,kit.log,async(job,log)=>{let one=await scanOne(job,inputs,{...kit,log});scanned.push(
one),raise(one,log)})}finally{scanned.length>0&&await report(scanned,inputs,kit)}});

module.exports = __webpack_exports__;
/******/ })()
;